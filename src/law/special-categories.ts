import type { Provenance } from './sources.ts';

/**
 * Special categories of data, what lifts the prohibition on them, and the rule for data on offences.
 * Art. 9 and 10 GDPR. `factsRequired` is what a record must hold to rely on a condition. As of
 * 2026-11-21. Not checked: further national conditions for genetic, biometric and health data (Art.
 * 9(4) GDPR), and the national laws that some conditions need.
 */
export const SPECIAL_CATEGORY_IDS = [
  'racial-or-ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic',
  'biometric-identification',
  'health',
  'sex-life-or-sexual-orientation',
] as const satisfies readonly string[];
export type SpecialCategoryId = (typeof SPECIAL_CATEGORY_IDS)[number];

/** The kinds of data whose processing is prohibited in principle. Art. 9(1) GDPR. */
export const SPECIAL_CATEGORIES = {
  'racial-or-ethnic-origin': {
    name: { en: 'racial or ethnic origin', fr: 'origine raciale ou ethnique' },
    provenance: { source: 'gdpr', verified: true },
  },
  'political-opinions': {
    name: { en: 'political opinions', fr: 'opinions politiques' },
    provenance: { source: 'gdpr', verified: true },
  },
  'religious-or-philosophical-beliefs': {
    name: {
      en: 'religious or philosophical beliefs',
      fr: 'convictions religieuses ou philosophiques',
    },
    provenance: { source: 'gdpr', verified: true },
  },
  'trade-union-membership': {
    name: { en: 'trade union membership', fr: 'appartenance syndicale' },
    provenance: { source: 'gdpr', verified: true },
  },
  genetic: {
    name: { en: 'genetic data', fr: 'données génétiques' },
    provenance: { source: 'gdpr', verified: true },
  },
  'biometric-identification': {
    name: {
      en: 'biometric data used to identify a person',
      fr: 'données biométriques servant à identifier une personne',
    },
    provenance: { source: 'gdpr', verified: true },
  },
  health: {
    name: { en: 'health', fr: 'santé' },
    provenance: { source: 'gdpr', verified: true },
  },
  'sex-life-or-sexual-orientation': {
    name: { en: 'sex life or sexual orientation', fr: 'vie sexuelle ou orientation sexuelle' },
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<
  SpecialCategoryId,
  { name: { en: string; fr: string }; provenance: Provenance }
>;

export interface Exception {
  article: string;
  label: string;
  factsRequired: readonly string[];
  provenance: Provenance;
}

/** The conditions under which the prohibition does not apply, by id. Art. 9(2) GDPR. */
export const EXCEPTIONS = {
  'explicit-consent': {
    article: 'Art. 9(2)(a) GDPR',
    label: 'Explicit consent for specified purposes',
    factsRequired: [
      'explicit consent wording and proof',
      'withdrawal route',
      'no Union or national law bars lifting the prohibition',
      'an Art. 6 basis as well',
    ],
    provenance: { source: 'gdpr', verified: true },
  },
  'employment-social-protection': {
    article: 'Art. 9(2)(b) GDPR',
    label: 'Obligations and rights in employment, social security and social protection law',
    factsRequired: ['law or collective agreement cited', 'safeguards', 'an Art. 6 basis as well'],
    provenance: { source: 'gdpr', verified: true },
  },
  'vital-interests-incapable': {
    article: 'Art. 9(2)(c) GDPR',
    label: 'Vital interests where the person is physically or legally incapable of consenting',
    factsRequired: ['emergency scenario', 'incapacity', 'an Art. 6 basis as well'],
    provenance: { source: 'gdpr', verified: true },
  },
  'non-profit-members': {
    article: 'Art. 9(2)(d) GDPR',
    label:
      'Foundation, association or non-profit with political, philosophical, religious or trade-union aim, members only',
    factsRequired: [
      'aim of the body',
      'members or regular contacts only',
      'no disclosure outside without consent',
      'an Art. 6 basis as well',
    ],
    provenance: { source: 'gdpr', verified: true },
  },
  'manifestly-public': {
    article: 'Art. 9(2)(e) GDPR',
    label: 'Data manifestly made public by the person',
    factsRequired: ['where and how the person made them public', 'an Art. 6 basis as well'],
    provenance: { source: 'gdpr', verified: true },
  },
  'legal-claims': {
    article: 'Art. 9(2)(f) GDPR',
    label: 'Establishment, exercise or defence of legal claims, or courts',
    factsRequired: ['the claim or reasonably expected dispute', 'an Art. 6 basis as well'],
    provenance: { source: 'gdpr', verified: true },
  },
  'substantial-public-interest': {
    article: 'Art. 9(2)(g) GDPR',
    label: 'Substantial public interest on the basis of law',
    factsRequired: [
      'law cited',
      'proportionality and specific safeguards',
      'an Art. 6 basis as well',
    ],
    provenance: { source: 'gdpr', verified: true },
  },
  'health-social-care': {
    article: 'Art. 9(2)(h) GDPR',
    label:
      'Preventive or occupational medicine, working capacity, diagnosis, care, management of health or social systems',
    factsRequired: [
      'law or contract with a health professional',
      'professional secrecy (9(3))',
      'an Art. 6 basis as well',
    ],
    provenance: { source: 'gdpr', verified: true },
  },
  'public-health': {
    article: 'Art. 9(2)(i) GDPR',
    label: 'Public interest in public health',
    factsRequired: ['law cited', 'professional secrecy', 'an Art. 6 basis as well'],
    provenance: { source: 'gdpr', verified: true },
  },
  'archiving-research-statistics': {
    article: 'Art. 9(2)(j) GDPR',
    label: 'Archiving in the public interest, research, statistics (Art. 89(1))',
    factsRequired: ['law cited', 'Art. 89 safeguards', 'an Art. 6 basis as well'],
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<string, Exception>;
export type ExceptionId = keyof typeof EXCEPTIONS;

/** Data on criminal convictions, offences and related security measures. Art. 10 GDPR. */
export const CRIMINAL = {
  article: 'Art. 10 GDPR',
  label: 'Criminal convictions, offences and related security measures',
  factsRequired: [
    'an Art. 6 basis',
    'control of official authority, or the Union or Member State law that authorises it (France: LIL art. 46)',
    'safeguards',
  ],
  provenance: { source: ['gdpr'], verified: true, note: 'LIL art. 46 is from memory.' },
} as const satisfies Exception;
