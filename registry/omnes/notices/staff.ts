// The published section for job applicants, staff and teachers, rebuilt: the blocks say what is not
// processing.
import { compatibleUses } from '../accepted.ts';
import {
  commitment,
  compatiblePurposes,
  hostingAndCloud,
  legalBases,
  minimisation,
  publishedDate,
  questions,
  rights,
  sources,
} from '../blocks.ts';
import { employees, jobApplicants, teachers } from '../data-subjects.ts';
import { notice } from '../language.ts';

export default notice({
  id: 'staff',
  title: {
    en: 'Privacy: you apply for a position, work for the group or teach in one of its schools',
    fr: 'Données personnelles : vous êtes candidat à un poste, salarié du groupe ou enseignant de l’une de ses écoles',
  },
  audiences: [jobApplicants, employees, teachers],
  scope: {
    en: 'applications for a position, employment in the OMNES Education Group and teaching in its schools',
    fr: 'les candidatures à un poste, l’emploi au sein du groupe OMNES Education et l’enseignement dans ses écoles',
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

- **Contract.** Most often, your employment contract, an agreement that you have concluded, or the measures that have to precede them, make the data necessary: to manage your professional file, for example, to pay you, or to follow your mobility or your requests for training.
- **Legitimate interests.** The processing serves interests of ours that yours, or your fundamental rights and freedoms, do not override: an internal directory, for example, the management and upkeep of your computing equipment, your e-mail and your connection to the group’s VPN, a procedure for reviews and skills management, or the organisation of the training that you benefit from.
- **Legal obligation.** Regulatory constraints oblige us to process certain types of data; for example, we have to process or pass on some of your data for professional elections, for the meetings of staff representative bodies or for your personal social declaration (DSN).
- **Vital interests.** In certain extreme cases, the vital interests of another person have to be protected, for example when an emergency on one of our sites calls for medical help.`,
        fr: `Nous ne recueillons de données personnelles auprès de vous que dans ces cas :

- **Le contrat.** Le plus souvent, votre contrat de travail, une convention que vous avez conclue ou les mesures qui doivent les précéder rendent les données nécessaires : par exemple pour gérer votre dossier professionnel, verser votre rémunération, suivre votre mobilité ou vos demandes de formation.
- **L’intérêt légitime.** Le traitement sert des intérêts qui sont les nôtres et sur lesquels les vôtres, ou vos libertés et droits fondamentaux, ne prévalent pas : par exemple un annuaire interne, la gestion et la maintenance de votre matériel informatique, votre messagerie et votre connexion au VPN du groupe, une procédure d’entretiens et de gestion des compétences, ou l’organisation des formations dont vous bénéficiez.
- **L’obligation légale.** Des contraintes réglementaires nous obligent à traiter certains types de données ; par exemple, nous devons traiter ou transmettre certaines de vos données pour les élections professionnelles, pour les réunions des instances représentatives du personnel ou pour votre déclaration sociale nominative (DSN).
- **Les intérêts vitaux.** Dans certains cas extrêmes, il faut protéger les intérêts vitaux d’une autre personne, par exemple quand une urgence médicale exige d’intervenir sur l’un de nos sites.`,
      },
      after: 'purposes',
    },
    { id: 'minimisation', ...minimisation, after: 'data' },
    { id: 'sources', ...sources, after: 'sources' },
    { id: 'hosting', ...hostingAndCloud, after: 'transfers' },
    { id: 'rights', ...rights, after: 'rights' },
    { id: 'questions', ...questions, after: 'changes' },
  ],
  acknowledged: [compatibleUses, publishedDate],
});
