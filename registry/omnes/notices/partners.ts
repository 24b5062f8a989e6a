// The published section for business partners, rebuilt: the blocks say what is not processing.
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
import { partners } from '../data-subjects.ts';
import { notice } from '../language.ts';

export default notice({
  id: 'partners',
  title: {
    en: 'Privacy: you are a business partner',
    fr: 'Données personnelles : vous êtes un partenaire commercial',
  },
  audiences: [partners],
  scope: {
    en: 'the business relations of the OMNES Education Group, among them the hosting and supervision of its students',
    fr: 'les relations commerciales du groupe OMNES Education, dont l’accueil et l’encadrement de ses étudiants',
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

- **Contract.** We need the data to provide a service that you requested under a contract or an agreement, or for the measures that have to precede it.
- **Legitimate interests.** The processing serves interests of ours that yours, or your fundamental rights and freedoms, do not override: putting our students in contact, for instance, satisfaction surveys, statistical analysis, what the security of websites and events requires, or prospecting, to which you may object at any time.
- **Legal obligation.** Regulatory constraints oblige us to process certain types of data; for example, government agencies must be shown that our training programmes are of quality, and for this we have to process some of your data, or pass them on.`,
        fr: `Nous ne recueillons de données personnelles auprès de vous que dans ces cas :

- **Le contrat.** Les données nous sont nécessaires pour fournir un service que vous avez demandé par un contrat ou une convention, ou pour les mesures qui doivent le précéder.
- **L’intérêt légitime.** Le traitement sert des intérêts qui sont les nôtres et sur lesquels les vôtres, ou vos libertés et droits fondamentaux, ne prévalent pas : par exemple la mise en contact de nos étudiants, les enquêtes de satisfaction, l’analyse statistique, ce que demande la sécurité des sites web et des événements, ou la prospection, à laquelle vous pouvez vous opposer à tout moment.
- **L’obligation légale.** Des contraintes réglementaires nous obligent à traiter certains types de données ; par exemple, nous devons traiter ou transmettre certaines de vos données pour prouver la qualité de nos formations aux organismes publics.`,
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
