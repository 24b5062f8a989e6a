// Recipients inside the group, and the open classes that every audience is told of. Processors stand
// in processors.ts, other bodies in bodies.ts, those who set trackers in vendors.ts.
import { dataProtectionOfficer } from './accepted.ts';
import { gap, recipient } from './language.ts';

const where = gap({
  question: {
    en: 'In which countries are these recipients established?',
    fr: 'Dans quels pays ces destinataires sont-ils établis ?',
  },
});

/** Classes that the notice leaves open. */
const leftOpen = {
  rule: 'recipients/open-ended',
  at: 'description',
  by: dataProtectionOfficer,
  reason: {
    en: 'The published notice states this class in these words, and does not say who belongs to it.',
    fr: 'La notice publiée énonce cette catégorie en ces termes, et ne dit pas qui en fait partie.',
  },
} as const;

// Inside the group.

export const departments = recipient({
  id: 'departments',
  kind: 'internal',
  description: {
    en: 'all departments of Organisation et Développement, each as its work requires for the purposes stated',
    fr: 'tous les services d’Organisation et Développement, chacun selon ses besoins opérationnels pour les finalités indiquées',
  },
});

export const schoolDepartments = recipient({
  id: 'school-departments',
  kind: 'group-company',
  description: {
    en: 'all departments of the schools, each as its work requires for the purposes stated',
    fr: 'tous les services des écoles, chacun selon ses besoins opérationnels pour les finalités indiquées',
  },
  locations: where,
});

export const management = recipient({
  id: 'management',
  kind: 'internal',
  description: {
    en: 'the management of Organisation et Développement',
    fr: 'la direction d’Organisation et Développement',
  },
});

export const schoolManagement = recipient({
  id: 'school-management',
  kind: 'group-company',
  description: {
    en: 'the management of the school concerned',
    fr: 'la direction de l’école concernée',
  },
  locations: where,
});

export const siteServices = recipient({
  id: 'site-services',
  kind: 'internal',
  description: {
    en: 'the department in charge of support services at the site where the cameras are in use',
    fr: 'le service chargé des moyens généraux du site où les caméras sont déployées',
  },
});

export const studentsAndAlumni = recipient({
  id: 'students-and-alumni',
  kind: 'open-class',
  description: { en: 'our students and alumni', fr: 'nos étudiants et anciens élèves' },
  condition: {
    en: 'so that job offers reach them, or so that they can be in touch in their search for an internship or a work-study programme',
    fr: 'pour que des offres d’emploi leur parviennent, ou pour une prise de contact dans leur recherche de stage ou d’alternance',
  },
  locations: where,
});

// Classes that cannot be listed in advance.

/** When authorities and other third parties receive data. */
export const disclosureGrounds = {
  en: 'where disclosure is necessary under the laws and regulations in force; to exercise, establish or defend our rights; or to protect interests of yours or of a third party',
  fr: 'lorsque la communication est nécessaire en application des lois et règlements en vigueur ; pour exercer, établir ou défendre nos droits ; ou pour protéger vos intérêts ou ceux d’un tiers',
};

export const authorities = recipient({
  id: 'authorities',
  kind: 'public-authority',
  description: {
    en: 'law-enforcement, governmental or regulatory agencies, and courts',
    fr: 'services répressifs, organismes gouvernementaux ou de régulation, et juridictions',
  },
  locations: where,
});

export const otherThirdParties = recipient({
  id: 'other-third-parties',
  kind: 'open-class',
  description: { en: 'other third parties', fr: 'autres tiers' },
  condition: disclosureGrounds,
  locations: where,
  acknowledged: [leftOpen],
});

export const acquirers = recipient({
  id: 'acquirers',
  kind: 'open-class',
  description: {
    en: 'third parties that have made a proposal about all or part of the OMNES Education Group',
    fr: 'tiers qui ont fait une proposition portant sur tout ou partie du groupe OMNES Education',
  },
  condition: {
    en: 'if they propose to acquire, merge, reorganise, transfer, wind up or liquidate it',
    fr: 's’ils proposent de l’acquérir, de le fusionner, de le réorganiser, de le céder, de le dissoudre ou de le liquider',
  },
  limits: {
    en: 'We tell them that they must use personal data only for the purposes of this notice.',
    fr: 'Nous leur indiquons qu’ils doivent n’utiliser les données qu’aux fins prévues par la présente notice.',
  },
  locations: where,
});

export const authorisedPersons = recipient({
  id: 'authorised-persons',
  kind: 'open-class',
  description: { en: 'any other person', fr: 'toute autre personne' },
  condition: {
    en: 'if disclosure to that person has been authorised',
    fr: 'si la communication à cette personne a été autorisée',
  },
  locations: where,
  acknowledged: [leftOpen],
});
