/**
 * When a data protection impact assessment is needed, and what it holds. Art. 35 GDPR; the criteria
 * of the European guidelines WP248; the two lists of the French authority. As of 2026-11-21. Not
 * checked: the lists of other authorities; and the French lists were read in reproductions, not in
 * the official journal. Labels are in own words.
 */
import type { Provenance } from './sources.ts';

export interface DpiaCase {
  article: string;
  label: string;
  provenance: Provenance;
}

/** The three cases that the Regulation itself names. Art. 35(3) GDPR. */
export const DPIA_CASES = {
  'systematic-evaluation': {
    article: 'Art. 35(3)(a) GDPR',
    label:
      'Systematic and extensive evaluation based on automated processing, including profiling, leading to decisions with legal or similarly significant effects',
    provenance: { source: 'gdpr', verified: true },
  },
  'large-scale-special': {
    article: 'Art. 35(3)(b) GDPR',
    label: 'Large-scale processing of special categories or of criminal offence data',
    provenance: { source: 'gdpr', verified: true },
  },
  'public-monitoring': {
    article: 'Art. 35(3)(c) GDPR',
    label: 'Systematic monitoring of a publicly accessible area on a large scale',
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<string, DpiaCase>;
export type DpiaCaseId = keyof typeof DPIA_CASES;

/** A sign of a high risk: `n` is its number in WP248, `name` a few words for findings and registers. */
export interface DpiaCriterion {
  n: number;
  name: { en: string; fr: string };
  label: string;
  provenance: Provenance;
}

/** The nine criteria of likely high risk, by id. */
export const DPIA_CRITERIA = {
  evaluation: {
    n: 1,
    name: { en: 'evaluation or scoring', fr: 'évaluation ou notation' },
    label: 'Evaluation or scoring, including profiling',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
  'automated-decision': {
    n: 2,
    name: {
      en: 'automated decisions with serious effects',
      fr: 'décisions automatisées aux effets importants',
    },
    label: 'Automated decision with legal or similarly significant effect',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
  'systematic-monitoring': {
    n: 3,
    name: { en: 'systematic monitoring', fr: 'surveillance systématique' },
    label: 'Systematic monitoring',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
  'sensitive-data': {
    n: 4,
    name: {
      en: 'sensitive or highly personal data',
      fr: 'données sensibles ou hautement personnelles',
    },
    label: 'Sensitive data or data of a highly personal nature',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
  'large-scale': {
    n: 5,
    name: { en: 'large scale', fr: 'grande échelle' },
    label: 'Data processed on a large scale',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
  matching: {
    n: 6,
    name: { en: 'matching or combining of data', fr: 'croisement ou combinaison de données' },
    label: 'Matching or combining datasets',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
  vulnerable: {
    n: 7,
    name: { en: 'vulnerable people', fr: 'personnes vulnérables' },
    label: 'Vulnerable data subjects (employees, pupils, patients, children, elderly people)',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
  innovative: {
    n: 8,
    name: { en: 'new technology or organisation', fr: 'technologie ou organisation nouvelle' },
    label: 'Innovative use or new technological or organisational solution',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
  'prevents-right': {
    n: 9,
    name: {
      en: 'denial of a right, a service or a contract',
      fr: 'exclusion d’un droit, d’un service ou d’un contrat',
    },
    label: 'Processing that prevents people from exercising a right or using a service or contract',
    provenance: { source: 'mgsi-criteria', verified: true },
  },
} as const satisfies Record<string, DpiaCriterion>;
export type DpiaCriterionId = keyof typeof DPIA_CRITERIA;

/** How many of the nine criteria call for an assessment in principle. */
export const TWO_CRITERIA_RULE = {
  criteria: 2,
  rule: 'Two of the nine criteria: a DPIA in principle; not doing it must be justified in writing. One may suffice.',
  provenance: { source: 'mgsi-criteria', verified: true },
} as const satisfies { criteria: number; rule: string; provenance: Provenance };

/**
 * A kind of processing on a French list; `relevance` says where a training company, a school or an
 * employer meets it (`null`: none noted).
 */
export interface DpiaListItem {
  n: number;
  label: string;
  relevance: string | null;
  provenance: Provenance;
}

/** As above, with the criteria it meets; where `criteriaVerified` is false they are from memory. */
export interface DpiaRequiredItem extends DpiaListItem {
  criteria: readonly DpiaCriterionId[];
  criteriaVerified: boolean;
}

/** Processing for which France requires an assessment. Art. 35(4) GDPR. The list is not exhaustive. */
export const DPIA_REQUIRED_FR = {
  deliberation: '2018-327 of 11 October 2018',
  count: 14,
  countVerified: true,
  items: [
    {
      n: 1,
      label: 'Health data processed by health or medico-social establishments for care',
      criteria: ['sensitive-data', 'vulnerable'],
      criteriaVerified: true,
      relevance: 'rare',
      provenance: { source: 'twobirds-aipd', verified: true },
    },
    {
      n: 2,
      label: 'Genetic data of vulnerable people',
      criteria: ['sensitive-data', 'vulnerable'],
      criteriaVerified: true,
      relevance: null,
      provenance: { source: 'twobirds-aipd', verified: true },
    },
    {
      n: 3,
      label: 'Profiles of natural persons for human-resources management',
      criteria: ['evaluation', 'vulnerable'],
      criteriaVerified: true,
      relevance: 'scoring of applicants or staff, skills matching',
      provenance: { source: 'twobirds-aipd', verified: true },
    },
    {
      n: 4,
      label: "Constant monitoring of employees' activity",
      criteria: ['systematic-monitoring', 'vulnerable'],
      criteriaVerified: true,
      relevance: 'keyloggers, screen capture, permanent CCTV of workstations',
      provenance: { source: 'twobirds-aipd', verified: true },
    },
    {
      n: 5,
      label: 'Management of social and health alerts and reports',
      criteria: ['vulnerable', 'evaluation', 'sensitive-data'],
      criteriaVerified: true,
      relevance: 'school: reports on minors at risk',
      provenance: { source: 'twobirds-aipd', verified: true },
    },
    {
      n: 6,
      label: 'Management of professional alerts (whistleblowing)',
      criteria: ['vulnerable', 'matching'],
      criteriaVerified: false,
      relevance: 'employers of 50 and more',
      provenance: { source: ['rgpdacc-aipd', 'cse-aipd'], verified: true },
    },
    {
      n: 7,
      label: 'Health data for a data warehouse or register',
      criteria: ['sensitive-data', 'vulnerable'],
      criteriaVerified: false,
      relevance: null,
      provenance: { source: 'rgpdacc-aipd', verified: true },
    },
    {
      n: 8,
      label: 'Profiling that may exclude people from, suspend or end a contract',
      criteria: ['evaluation', 'prevents-right'],
      criteriaVerified: false,
      relevance: 'automated admission or exclusion',
      provenance: { source: 'rgpdacc-aipd', verified: true },
    },
    {
      n: 9,
      label: 'Pooled files of contractual breaches that may lead to exclusion or suspension',
      criteria: ['matching', 'prevents-right'],
      criteriaVerified: false,
      relevance: null,
      provenance: { source: 'rgpdacc-aipd', verified: true },
    },
    {
      n: 10,
      label: 'Profiling using data from external sources',
      criteria: ['evaluation', 'matching'],
      criteriaVerified: false,
      relevance: 'lead scoring with bought data',
      provenance: { source: 'privacyvox-aipd', verified: true },
    },
    {
      n: 11,
      label:
        'Biometric data to recognise people including vulnerable people (pupils, employees...)',
      criteria: ['sensitive-data', 'vulnerable'],
      criteriaVerified: false,
      relevance: 'biometric access, canteen, remote proctoring with face recognition',
      provenance: { source: 'rgpdacc-aipd', verified: true },
    },
    {
      n: 12,
      label: 'Handling applications for and managing social housing',
      criteria: ['sensitive-data', 'evaluation'],
      criteriaVerified: false,
      relevance: null,
      provenance: { source: 'rgpdacc-aipd', verified: true },
    },
    {
      n: 13,
      label: 'Social or medico-social support of people',
      criteria: ['evaluation', 'sensitive-data', 'vulnerable'],
      criteriaVerified: false,
      relevance: null,
      provenance: { source: 'rgpdacc-aipd', verified: true },
    },
    {
      n: 14,
      label: 'Location data on a large scale',
      criteria: ['large-scale', 'sensitive-data'],
      criteriaVerified: false,
      relevance: 'learner mobile app with location',
      provenance: { source: 'privacyvox-aipd', verified: true },
    },
  ],
  provenance: {
    source: 'cnil-aipd-list',
    verified: true,
    note: 'The titles of all 14 were found in sources read; the criteria are verified for items 1 to 5 only, the others are from memory.',
  },
} as const satisfies {
  deliberation: string;
  count: number;
  countVerified: boolean;
  items: readonly DpiaRequiredItem[];
  provenance: Provenance;
};

/** Processing for which France requires none. Art. 35(5) GDPR. No other duty falls away. */
export const DPIA_EXEMPT_FR = {
  deliberation: '2019-118 of 12 September 2019 (JO 22 October 2019)',
  items: [
    {
      n: 1,
      label:
        'Human-resources processing, only to manage the staff of bodies employing fewer than 250 people, profiling excluded',
      relevance: 'payroll, training, appraisals, registers',
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 2,
      label: 'Supplier relationship management',
      relevance: 'yes',
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 3,
      label: 'Municipal electoral roll',
      relevance: null,
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 4,
      label: 'Activities of works councils (CSE)',
      relevance: 'yes',
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 5,
      label:
        'Association, foundation or non-profit: members and donors in its ordinary activities, no sensitive data',
      relevance: 'alumni association',
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 6,
      label: 'Patient care by a health professional practising individually',
      relevance: null,
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 7,
      label: 'Lawyers practising individually',
      relevance: null,
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 8,
      label: 'Commercial court registrars',
      relevance: null,
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 9,
      label: 'Notaries',
      relevance: null,
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 10,
      label:
        'Public or private bodies managing school, extracurricular and early-childhood services',
      relevance: 'school services',
      provenance: { source: 'novatek-aipd', verified: true },
    },
    {
      n: 11,
      label:
        'Physical access control and time recording to compute working time, no biometrics, no data revealing sensitive or highly personal facts',
      relevance: 'badge system',
      provenance: { source: 'cw-aipd', verified: true },
    },
    {
      n: 12,
      label: 'Breathalyser interlocks in transport',
      relevance: null,
      provenance: { source: 'cse-aipd', verified: true },
    },
  ],
  provenance: {
    source: ['novatek-aipd', 'cw-aipd', 'cse-aipd'],
    verified: true,
    note: 'That the list has exactly twelve items is from memory.',
  },
} as const satisfies {
  deliberation: string;
  items: readonly DpiaListItem[];
  provenance: Provenance;
};

/** What an assessment holds at least. Art. 35(7) GDPR. */
export const DPIA_CONTENT = [
  'systematic description and purposes, and the legitimate interest where relevant',
  'necessity and proportionality',
  'risks to people',
  'measures envisaged',
] as const satisfies readonly string[];

/** Other duties around an assessment, and a proposal to change the lists. */
export const DPIA_OTHER_RULES = {
  'advice-consultation-review': {
    rule: "Seek the DPO's advice (Art. 35(2) GDPR); consult the authority if high residual risk (Art. 36); review on change of risk (Art. 35(11))",
    provenance: { source: 'gdpr', verified: true },
  },
  'single-eu-list-proposal': {
    rule: 'COM(2025) 837 would replace national lists with one EU list: not law in sources read',
    provenance: { source: 'digomni', verified: true, asOf: '2026-06-18' },
  },
} as const satisfies Record<string, { rule: string; provenance: Provenance }>;
