// Other bodies that receive data, each for its own part: schools, companies, funders, certifiers,
// financial and social bodies.
import { gap, recipient } from './language.ts';

const locations = gap({
  question: {
    en: 'In which countries are these bodies established?',
    fr: 'Dans quels pays ces organismes sont-ils établis ?',
  },
});

export const partnerInstitutions = recipient({
  id: 'partner-institutions',
  kind: 'controller',
  description: {
    en: 'other educational institutions, partners of OMNES Education',
    fr: 'autres établissements d’enseignement, partenaires d’OMNES Education',
  },
  limits: {
    en: 'the data that the partnership needs',
    fr: 'les données que le partenariat nécessite',
  },
  locations: gap({
    question: {
      en: 'Which partner institutions receive data, and in which countries?',
      fr: 'Quels établissements partenaires reçoivent des données, et dans quels pays ?',
    },
    stated: {
      en: 'countries other than that of your school, especially if you study abroad',
      fr: 'd’autres pays que celui de votre école, notamment si vous étudiez à l’étranger',
    },
  }),
});

export const companies = recipient({
  id: 'companies',
  kind: 'controller',
  description: { en: 'companies', fr: 'entreprises' },
  locations,
});

// Certification and funding of the training.

export const franceCompetences = recipient({
  id: 'france-competences',
  kind: 'public-authority',
  name: 'France compétences',
  description: {
    en: 'takes part in the certification or funding of our training',
    fr: 'intervient dans la certification ou le financement de nos formations',
  },
  locations,
});

export const certificationBodies = recipient({
  id: 'certification-bodies',
  kind: 'controller',
  description: {
    en: 'certification bodies that France compétences recognises',
    fr: 'organismes certificateurs reconnus par France compétences',
  },
  locations,
});

export const skillsOperators = recipient({
  id: 'skills-operators',
  kind: 'controller',
  description: {
    en: 'skills operators (OPCO) that fund apprenticeship or professionalisation agreements',
    fr: 'opérateurs de compétences (OPCO) qui financent les contrats d’apprentissage ou de professionnalisation',
  },
  locations,
});

export const caisseDesDepots = recipient({
  id: 'caisse-des-depots',
  kind: 'public-authority',
  name: 'Caisse des dépôts et consignations',
  description: {
    en: 'takes part in the certification or funding of our training',
    fr: 'intervient dans la certification ou le financement de nos formations',
  },
  locations,
});

export const educationBoards = recipient({
  id: 'education-boards',
  kind: 'public-authority',
  description: { en: 'education boards', fr: 'autorités académiques' },
  locations,
});

export const certificationParticipants = recipient({
  id: 'certification-participants',
  kind: 'controller',
  description: {
    en: 'companies and bodies that take part in the certification process, such as our service providers',
    fr: 'entreprises et organismes qui prennent part à la certification, comme nos prestataires',
  },
  locations,
});

// Payments.

export const financialProviders = recipient({
  id: 'financial-providers',
  kind: 'controller',
  description: {
    en: 'financial service providers',
    fr: 'prestataires de services financiers',
  },
  locations,
});

// Staff.

export const socialBodies = recipient({
  id: 'social-bodies',
  kind: 'controller',
  description: {
    en: 'public and private bodies concerned with compensation, social contributions, retirement, supplementary health insurance and insurance',
    fr: 'organismes publics et privés concernés par la rémunération, les cotisations sociales, la retraite, la complémentaire santé et les assurances',
  },
  locations,
});
