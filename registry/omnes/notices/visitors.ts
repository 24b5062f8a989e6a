// The published section for visitors, rebuilt: the blocks say what is not processing.
import { compatibleUses } from '../accepted.ts';
import {
  commitment,
  compatiblePurposes,
  cookiePolicy,
  hosting,
  legalBases,
  minimisation,
  publishedDate,
  questions,
  rights,
  sources,
} from '../blocks.ts';
import { contacts, visitors, websiteUsers } from '../data-subjects.ts';
import { notice } from '../language.ts';

export default notice({
  id: 'visitors',
  title: {
    en: 'Privacy: you visit one of our websites, or we communicate with you',
    fr: 'Données personnelles : vous visitez l’un de nos sites web, ou nous communiquons avec vous',
  },
  audiences: [visitors, contacts, websiteUsers],
  scope: {
    en: 'the websites that the OMNES Education Group publishes, and its informative and promotional communication',
    fr: 'les sites web que publie le groupe OMNES Education, et sa communication d’information et de promotion',
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
- **Legitimate interests.** The processing serves interests of ours that yours, or your fundamental rights and freedoms, do not override: satisfaction surveys, for instance, statistical analysis, or what the security of websites and events requires.
- **Legal obligation.** Regulatory constraints may oblige us to process certain types of data.`,
        fr: `Nous ne recueillons de données personnelles auprès de vous que dans ces cas :

- **Le consentement.** Vous avez donné votre accord exprès et préalable, par exemple à la prospection commerciale par e-mail ou par message.
- **L’intérêt légitime.** Le traitement sert des intérêts qui sont les nôtres et sur lesquels les vôtres, ou vos libertés et droits fondamentaux, ne prévalent pas : par exemple les enquêtes de satisfaction, l’analyse statistique ou ce que demande la sécurité des sites web et des événements.
- **L’obligation légale.** Des contraintes réglementaires peuvent nous obliger à traiter certains types de données.`,
      },
      after: 'purposes',
    },
    { id: 'minimisation', ...minimisation, after: 'data' },
    { id: 'sources', ...sources, after: 'sources' },
    { id: 'cookie-policy', ...cookiePolicy, after: 'sources' },
    { id: 'hosting', ...hosting, after: 'transfers' },
    { id: 'rights', ...rights, after: 'rights' },
    { id: 'questions', ...questions, after: 'changes' },
  ],
  acknowledged: [compatibleUses, publishedDate],
});
