// Processors and service providers, by category: the published notice names none of them, and gives
// neither their contracts nor their countries.
import { gap, recipient } from './language.ts';

const contract = gap({
  question: {
    en: 'Who are these providers, when was the contract of Art. 28(3) GDPR signed with each, and where is it filed?',
    fr: 'Qui sont ces prestataires, quand le contrat de l’article 28, paragraphe 3, du RGPD a-t-il été signé avec chacun, et où est-il classé ?',
  },
});

const locations = gap({
  question: {
    en: 'In which countries does each of them hold the data or reach them from?',
    fr: 'Dans quels pays chacun d’eux conserve-t-il les données ou y accède-t-il ?',
  },
});

export const serviceProviders = recipient({
  id: 'service-providers',
  kind: 'processor',
  description: {
    en: 'processors and service providers of Organisation et Développement and of the schools, for services that need the data',
    fr: 'sous-traitants et prestataires d’Organisation et Développement et des écoles, pour des services qui nécessitent les données',
  },
  limits: {
    en: 'Where applicable, details of specific recipients can be given to you when data are collected.',
    fr: 'Le cas échéant, le détail de certains destinataires peut vous être donné lors de la collecte.',
  },
  contract,
  locations,
});

export const dataHosts = recipient({
  id: 'data-hosts',
  kind: 'processor',
  description: { en: 'data hosts', fr: 'hébergeurs de données' },
  contract,
  locations: gap({
    question: {
      en: 'In which countries of the European Union does each host hold the data, and from where can they be reached?',
      fr: 'Dans quels pays de l’Union européenne chaque hébergeur conserve-t-il les données, et d’où peut-on y accéder ?',
    },
    stated: {
      en: 'in the European Union',
      fr: 'dans l’Union européenne',
    },
  }),
});

export const softwareSuppliers = recipient({
  id: 'software-suppliers',
  kind: 'processor',
  description: { en: 'software suppliers', fr: 'fournisseurs de logiciels' },
  contract,
  locations,
});

export const eventOrganisers = recipient({
  id: 'event-organisers',
  kind: 'processor',
  description: {
    en: 'organisers of the events for which you have registered, who welcome you there',
    fr: 'organisateurs des événements auxquels vous êtes inscrit, chargés de vous y accueillir',
  },
  contract,
  locations,
});

export const prospectingProviders = recipient({
  id: 'prospecting-providers',
  kind: 'processor',
  description: {
    en: 'providers that run a prospecting campaign',
    fr: 'prestataires chargés d’une campagne de prospection',
  },
  contract,
  locations,
});

export const recoveryAgencies = recipient({
  id: 'recovery-agencies',
  kind: 'processor',
  description: { en: 'recovery agencies', fr: 'agences de recouvrement' },
  contract,
  locations,
});

export const webAnalysisProviders = recipient({
  id: 'web-analysis-providers',
  kind: 'processor',
  description: {
    en: 'third-party providers of web analysis',
    fr: 'prestataires tiers d’analyse web',
  },
  contract,
  locations,
});

export const suppliers = recipient({
  id: 'suppliers',
  kind: 'processor',
  description: { en: 'suppliers', fr: 'fournisseurs' },
  contract,
  locations,
});

export const payslipStrongbox = recipient({
  id: 'payslip-strongbox',
  kind: 'processor',
  description: {
    en: 'the provider of the virtual strongbox in which you keep your payslips',
    fr: 'le prestataire du coffre-fort numérique où vous conservez vos bulletins de paie',
  },
  contract,
  locations,
});

/** The class as a whole, as people filmed are told of it. */
export const cameraProviders = recipient({
  id: 'camera-providers',
  kind: 'processor',
  description: {
    en: 'processors and service providers of Organisation et Développement and of the schools, for services that need the images',
    fr: 'sous-traitants et prestataires d’Organisation et Développement et des écoles, pour des services qui nécessitent les images',
  },
  contract,
  locations,
});

export const imageStorage = recipient({
  id: 'image-storage',
  kind: 'processor',
  description: {
    en: 'providers that store the images',
    fr: 'prestataires qui conservent les images',
  },
  contract,
  locations,
});

export const siteSecurity = recipient({
  id: 'site-security',
  kind: 'processor',
  description: {
    en: 'providers of surveillance and security',
    fr: 'prestataires de surveillance et de sécurité',
  },
  contract,
  locations,
});

export const systemMaintenance = recipient({
  id: 'system-maintenance',
  kind: 'processor',
  description: {
    en: 'providers in charge of our software and the maintenance of our servers',
    fr: 'prestataires chargés de nos logiciels et de la maintenance de nos serveurs',
  },
  contract,
  locations,
});
