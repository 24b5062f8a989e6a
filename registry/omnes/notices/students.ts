// The published section for students, rebuilt: the blocks say what is not processing.
import { compatibleUses } from '../accepted.ts';
import {
  commitment,
  compatiblePurposes,
  cookiePolicy,
  hostingAndCloud,
  legalBases,
  minimisation,
  publishedDate,
  questions,
  rights,
  sources,
} from '../blocks.ts';
import { applicants, students } from '../data-subjects.ts';
import { notice } from '../language.ts';

export default notice({
  id: 'students',
  title: {
    en: 'Privacy: you apply to a school of the group, or are a student or a learner of one',
    fr: 'Données personnelles : vous êtes candidat à une école du groupe, ou y êtes étudiant ou apprenant',
  },
  audiences: [applicants, students],
  scope: {
    en: 'applications to the schools of the OMNES Education Group, and studies and training in them',
    fr: 'les candidatures aux écoles du groupe OMNES Education, les études et la formation dans ces écoles',
  },
  updated: '2024-10-31',
  sections: [
    'controller',
    'purposes',
    'data',
    'sources',
    'recipients',
    'transfers',
    'retention',
    'rights',
    'communications',
    'security',
    'changes',
  ],
  blocks: [
    { id: 'commitment', ...commitment },
    { id: 'compatible-purposes', ...compatiblePurposes, after: 'purposes' },
    { id: 'legal-bases', ...legalBases, after: 'purposes' },
    {
      id: 'bases-in-use',
      heading: { en: 'The bases that we use', fr: 'Les bases que nous utilisons' },
      text: {
        en: `We collect personal data from you only in these cases:

- **Consent.** You have agreed expressly and beforehand, for example to commercial prospecting by e-mail or messaging.
- **Contract.** We need the data for a service that you asked for, under a contract or an agreement that you have concluded, or for the steps that come before it: your course of study, for example, your administrative and financial file, your schedule or communication with your institution.
- **Legitimate interests.** The processing serves interests of ours that yours, or your fundamental rights and freedoms, do not override: better services, for instance, satisfaction surveys, statistical analysis, what the security of websites or events requires, or prospecting for similar products.
- **Legal obligation.** Regulatory constraints oblige us to process certain types of data.
- **Vital interests.** In some extreme cases, the vital interests of another person have to be protected, for example when an emergency on one of our sites calls for medical help.`,
        fr: `Nous ne recueillons de données personnelles auprès de vous que dans ces cas :

- **Le consentement.** Vous avez donné votre accord exprès et préalable, par exemple à la prospection commerciale par e-mail ou par message.
- **Le contrat.** Les données nous sont nécessaires pour un service que vous avez demandé, dans le cadre d’un contrat ou d’une convention que vous avez conclus, ou pour les mesures qui doivent les précéder : par exemple votre parcours d’études, votre dossier administratif et financier, votre emploi du temps ou vos échanges avec votre établissement.
- **L’intérêt légitime.** Le traitement sert des intérêts qui sont les nôtres et sur lesquels les vôtres, ou vos libertés et droits fondamentaux, ne prévalent pas : par exemple l’amélioration de nos services, les enquêtes de satisfaction, l’analyse statistique, ce que demande la sécurité des sites web ou des événements, ou la prospection pour des produits analogues.
- **L’obligation légale.** Des contraintes réglementaires nous obligent à traiter certains types de données.
- **Les intérêts vitaux.** Dans certains cas extrêmes, il faut protéger les intérêts vitaux d’une autre personne, par exemple quand une urgence médicale exige d’intervenir sur l’un de nos sites.`,
      },
      after: 'purposes',
    },
    { id: 'minimisation', ...minimisation, after: 'data' },
    { id: 'sources', ...sources, after: 'sources' },
    { id: 'cookie-policy', ...cookiePolicy, after: 'sources' },
    { id: 'hosting', ...hostingAndCloud, after: 'transfers' },
    {
      id: 'precautions-abroad',
      heading: { en: 'Precautions abroad', fr: 'Précautions à l’étranger' },
      text: {
        en: 'We take every precaution so that your data stay protected abroad as this notice describes.',
        fr: 'Nous prenons toutes les précautions pour que vos données restent protégées à l’étranger comme cette notice le décrit.',
      },
      after: 'transfers',
    },
    { id: 'rights', ...rights, after: 'rights' },
    { id: 'questions', ...questions, after: 'changes' },
  ],
  acknowledged: [compatibleUses, publishedDate],
});
