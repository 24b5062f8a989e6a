// The published section for alumni, rebuilt: the blocks say what is not processing.
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
import { alumni } from '../data-subjects.ts';
import { notice } from '../language.ts';

export default notice({
  id: 'alumni',
  title: {
    en: 'Privacy: you are an alumnus',
    fr: 'Données personnelles : vous êtes ancien élève',
  },
  audiences: [alumni],
  scope: {
    en: 'the network of alumni of the schools of the OMNES Education Group, their accounts and what follows from their studies',
    fr: 'le réseau des anciens élèves des écoles du groupe OMNES Education, leurs comptes et les suites de leurs études',
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
        en: `We collect personal data from you mainly in these cases:

- **Consent.** You have agreed expressly and beforehand, for example to commercial prospecting by e-mail or messaging.
- **Contract.** We need the data to provide a service that you requested under a contract or an agreement, or for the measures that have to precede it: for example, to create your alumni account on our dedicated platform and let you use it.
- **Legitimate interests.** The processing serves interests of ours that yours, or your fundamental rights and freedoms, do not override: graduate employment surveys, for instance, directories, statistical analysis, what the security of websites or events requires, or prospecting for similar products.
- **Legal obligation.** Regulatory constraints oblige us to process certain types of data.`,
        fr: `Nous recueillons des données personnelles auprès de vous principalement dans ces cas :

- **Le consentement.** Vous avez donné votre accord exprès et préalable, par exemple à la prospection commerciale par e-mail ou par message.
- **Le contrat.** Les données nous sont nécessaires pour fournir un service que vous avez demandé par un contrat ou une convention, ou pour les mesures qui doivent le précéder : par exemple, pour créer votre compte d’ancien élève sur notre plateforme dédiée et vous permettre de l’utiliser.
- **L’intérêt légitime.** Le traitement sert des intérêts qui sont les nôtres et sur lesquels les vôtres, ou vos libertés et droits fondamentaux, ne prévalent pas : par exemple les enquêtes sur l’emploi des diplômés, les annuaires, l’analyse statistique, ce que demande la sécurité des sites web ou des événements, ou la prospection pour des produits analogues.
- **L’obligation légale.** Des contraintes réglementaires nous obligent à traiter certains types de données.`,
      },
      after: 'purposes',
    },
    { id: 'minimisation', ...minimisation, after: 'data' },
    { id: 'sources', ...sources, after: 'sources' },
    { id: 'cookie-policy', ...cookiePolicy, after: 'sources' },
    { id: 'hosting', ...hostingAndCloud, after: 'transfers' },
    { id: 'rights', ...rights, after: 'rights' },
    { id: 'questions', ...questions, after: 'changes' },
  ],
  acknowledged: [compatibleUses, publishedDate],
});
