// Purposes that the published notice states to several audiences in the same words, each without its
// legal basis, which differs by audience. An activity uses one as
// `{ id: 'surveys', ...surveys, legalBasis: alumniBasis }`. Those of events, requests and the like
// stand in purposes-on-request.ts.

/** Checks and audits from outside: students, alumni, staff, partners. */
export const checks = {
  purpose: {
    en: 'Meet what administrative and financial checks and audits require of us',
    fr: 'Répondre aux exigences des contrôles et audits administratifs et financiers',
  },
} as const;

/** Accounts and invoices: alumni, staff, partners; students are told of recovery besides. */
export const accounting = {
  purpose: {
    en: 'Carry out accounting and other internal commercial operations',
    fr: 'Mener la comptabilité et d’autres opérations commerciales internes',
  },
  details: [
    { en: 'auditing', fr: 'audit' },
    { en: 'accounting', fr: 'comptabilité' },
    { en: 'invoicing', fr: 'facturation' },
    { en: 'reconciliation', fr: 'rapprochement' },
    { en: 'collection of what is owed', fr: 'encaissement des sommes dues' },
  ],
} as const;

/** Surveys: students, alumni, partners. */
export const surveys = {
  purpose: { en: 'Carry out surveys', fr: 'Mener des enquêtes' },
  details: [
    { en: 'market research and consumer studies', fr: 'études de marché et de consommation' },
    { en: 'satisfaction surveys', fr: 'enquêtes de satisfaction' },
    { en: 'trend analysis', fr: 'analyses de tendances' },
    { en: 'financial analysis', fr: 'analyses financières' },
  ],
} as const;

/** Statistics: everybody but the people filmed. */
export const statistics = {
  purpose: {
    en: 'Assess and improve our programmes and services with aggregate data, by which nobody can be identified',
    fr: 'Évaluer et améliorer nos formations et nos services à l’aide de données agrégées, qui ne permettent d’identifier personne',
  },
} as const;

/** Fraud: visitors, students, alumni, partners. */
export const fraud = {
  purpose: {
    en: 'Guard you and our staff against fraud, other illegal activities and accusations without foundation',
    fr: 'Vous protéger, ainsi que notre personnel, contre la fraude et d’autres activités illicites, ou des accusations infondées',
  },
} as const;

/** Defence: visitors, students, alumni, partners. */
export const defence = {
  purpose: {
    en: 'Establish, exercise and defend your rights and those of our staff',
    fr: 'Établir, exercer et défendre vos droits et ceux de notre personnel',
  },
} as const;

/** Obligations in general: everybody but the people filmed. */
export const legalDuties = {
  purpose: {
    en: 'Meet the obligations that the laws and regulations in force lay on us',
    fr: 'Respecter les obligations légales et réglementaires en vigueur',
  },
} as const;

/** Premises: everybody but the people filmed. */
export const premises = {
  purpose: {
    en: 'Maintain the physical security of our premises',
    fr: 'Assurer la sécurité physique de nos locaux',
  },
  details: [{ en: 'for example visitor logbooks', fr: 'par exemple registres des visiteurs' }],
} as const;

/** Websites: visitors, students, alumni, partners. */
export const websites = {
  purpose: { en: 'Use and manage our websites', fr: 'Utiliser et gérer nos sites web' },
} as const;

/** Who uses the websites: visitors, students, alumni, partners. */
export const audience = {
  purpose: {
    en: 'Understand who visits our websites and make these better',
    fr: 'Comprendre qui visite nos sites web et les améliorer',
  },
  details: [
    {
      en: 'which types of users visit them, where visitors come from and which content they find useful',
      fr: 'quels types d’utilisateurs les visitent, d’où viennent les visiteurs et quels contenus leur sont utiles',
    },
    {
      en: 'internal use, to raise the quality of our websites and their relevance for visitors',
      fr: 'usage interne, pour que nos sites web gagnent en qualité et en pertinence pour les visiteurs',
    },
  ],
} as const;

/** The data on the audience of the websites that need consent, and the others. */
export const withConsent = {
  en: 'data that cookies and similar tools collect only if you agree',
  fr: 'données que des cookies et outils similaires ne recueillent qu’avec votre accord',
};
export const withoutConsent = { en: 'other data', fr: 'autres données' };

/** IT security: everybody but the people filmed. */
export const itSecurity = {
  purpose: {
    en: 'Maintain IT and electronic security',
    fr: 'Assurer la sécurité informatique et électronique',
  },
} as const;

/** The same, where the notice counts the security of websites among our legitimate interests. */
export const websiteSecurity = {
  ...itSecurity,
  details: [
    {
      en: 'operations that the security of our websites requires',
      fr: 'opérations nécessaires à la sécurité de nos sites web',
    },
  ],
} as const;
