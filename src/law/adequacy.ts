import type { Country } from './countries.ts';
import type { Provenance } from './sources.ts';

export interface AdequacyDecision {
  country: Country | null;
  name: string;
  decision: string;
  decisionDate: string;
  scope: string;
  expires: string | null;
  inForce: boolean;
  partial?: boolean;
  conditionField?: string;
  atRisk?: boolean;
  risk?: string;
  review?: string;
  officialJournal?: string;
  internationalOrganisation?: string;
  provenance: Provenance;
}

/**
 * The Commission's adequacy decisions. Art. 45 GDPR. `country` is an ISO 3166-1 alpha-2 code, or
 * `null` for an international organisation; `scope` says in words whom the decision covers (`full`:
 * the whole country); dates are `YYYY-MM-DD`, `expires` the last day (`null`: no end set); `partial`
 * marks a decision that covers some recipients only, and `conditionField` names the fact that decides
 * it (a hint, not a path of src/model); `atRisk` marks a decision under challenge. As of 2026-08-05
 * to 2026-10-08, see each entry. Not checked: decisions that were repealed or annulled are not listed,
 * and a decision may take effect some days after its date, on notification.
 */
export const ADEQUACY_DECISIONS = [
  {
    country: 'AD',
    name: 'Andorra',
    decision: 'Decision 2010/625/EU',
    decisionDate: '2010-10-19',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'AR',
    name: 'Argentina',
    decision: 'Decision 2003/490/EC',
    decisionDate: '2003-06-30',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'BR',
    name: 'Brazil',
    decision: 'Implementing Decision (EU) 2026/179',
    decisionDate: '2026-01-26',
    scope:
      'controllers and processors subject to the LGPD; excludes processing solely for public security or law enforcement',
    expires: null,
    inForce: true,
    review: 'within four years',
    officialJournal: 'OJ L, 2026/179, 28.1.2026',
    provenance: {
      source: ['br-2026', 'adq-notes-oct', 'adq-table'],
      verified: true,
      asOf: '2026-10-08',
    },
  },
  {
    country: 'CA',
    name: 'Canada',
    decision: 'Decision 2002/2/EC',
    decisionDate: '2001-12-20',
    scope: 'ONLY commercial organisations subject to PIPEDA',
    expires: null,
    inForce: true,
    partial: true,
    conditionField: 'recipient.subjectToPipeda',
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'FO',
    name: 'Faroe Islands',
    decision: 'Decision 2010/146/EU',
    decisionDate: '2010-03-05',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'GG',
    name: 'Guernsey',
    decision: 'Decision 2003/821/EC',
    decisionDate: '2003-11-21',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'IL',
    name: 'Israel',
    decision: 'Decision 2011/61/EU',
    decisionDate: '2011-01-31',
    scope:
      'automated international transfers, or non-automated data further processed by automated means in Israel',
    expires: null,
    inForce: true,
    partial: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'IM',
    name: 'Isle of Man',
    decision: 'Decision 2004/411/EC',
    decisionDate: '2004-04-28',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'JP',
    name: 'Japan',
    decision: 'Implementing Decision (EU) 2019/419',
    decisionDate: '2019-01-23',
    scope:
      'business operators subject to the APPI with the Supplementary Rules; carve-outs (press, universities, religious and political bodies for some purposes)',
    expires: null,
    inForce: true,
    partial: true,
    conditionField: 'recipient.subjectToAppi',
    provenance: { source: ['adq-table', 'adq-notes-oct'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'JE',
    name: 'Jersey',
    decision: 'Decision 2008/393/EC',
    decisionDate: '2008-05-08',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'NZ',
    name: 'New Zealand',
    decision: 'Implementing Decision 2013/65/EU',
    decisionDate: '2012-12-19',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'KR',
    name: 'Republic of Korea',
    decision: 'Implementing Decision (EU) 2022/254',
    decisionDate: '2021-12-17',
    scope: 'PIPA with supplementary rules; review concluded July 2026, positive',
    expires: null,
    inForce: true,
    partial: true,
    provenance: { source: ['adq-table', 'adq-notes-oct'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'CH',
    name: 'Switzerland',
    decision: 'Decision 2000/518/EC',
    decisionDate: '2000-07-26',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'GB',
    name: 'United Kingdom',
    decision: 'Implementing Decision (EU) 2021/1772, renewed by C(2025) 8771 of 19 December 2025',
    decisionDate: '2021-06-28',
    scope: 'full; renewal removed the immigration-control carve-out',
    expires: '2031-12-27',
    inForce: true,
    provenance: {
      source: ['uk-2025', 'adq-table', 'adq-notes-oct'],
      verified: true,
      asOf: '2026-10-08',
      note: 'OJ number of the December 2025 renewal not found; only the C number in one community note.',
    },
  },
  {
    country: 'UY',
    name: 'Uruguay',
    decision: 'Implementing Decision 2012/484/EU',
    decisionDate: '2012-08-21',
    scope: 'full',
    expires: null,
    inForce: true,
    provenance: { source: ['adq-table', 'old11'], verified: true, asOf: '2026-08-05' },
  },
  {
    country: 'US',
    name: 'United States',
    decision: 'Implementing Decision (EU) 2023/1795',
    decisionDate: '2023-07-10',
    scope:
      'ONLY organisations active on the Data Privacy Framework List, within the certified data scope (HR / non-HR)',
    expires: null,
    inForce: true,
    partial: true,
    conditionField: 'recipient.dpfListed',
    atRisk: true,
    risk: 'In force in every source read. General Court upheld it on 3 Sept 2025 (T-553/23); appeal C-703/25 P pending; Trump v. Slaughter (29 June 2026) removed FTC independence; EDPB letter to the Commission of 31 July 2026 (reported). Keep SCC and a transfer assessment as fallback.',
    provenance: {
      source: ['latombe', 'slaughter', 'adq-table', 'adq-notes-oct'],
      verified: true,
      asOf: '2026-10-08',
    },
  },
  {
    country: null,
    name: 'European Patent Organisation',
    decision: 'Implementing Decision (EU) 2025/1382, C(2025) 4626',
    decisionDate: '2025-07-15',
    scope: 'international organisation',
    expires: null,
    inForce: true,
    internationalOrganisation: 'EPO',
    provenance: { source: ['epo-2025', 'adq-notes-oct'], verified: true, asOf: '2026-08-05' },
  },
] as const satisfies readonly AdequacyDecision[];

/** Countries looked for and not found among the decisions, each as of its own date. */
export const NO_ADEQUACY_CHECKED = {
  IN: {
    name: 'India',
    note: 'No adequacy decision; no draft found',
    provenance: { source: 'adq-notes-oct', verified: true, asOf: '2026-10-08' },
  },
  PH: {
    name: 'Philippines',
    note: 'No adequacy decision (absent from the Commission list)',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
  MU: {
    name: 'Mauritius',
    note: 'No adequacy decision (absent from the list); Convention 108/108+ party only',
    provenance: { source: 'adq-notes-oct', verified: true, asOf: '2026-10-08' },
  },
  KE: {
    name: 'Kenya',
    note: 'Dialogue since 2024; no decision',
    provenance: { source: 'adq-notes-oct', verified: true, asOf: '2026-10-08' },
  },
  MC: {
    name: 'Monaco',
    note: 'Not on the list; Law 1.565 aims at a decision',
    provenance: { source: 'monaco', verified: true, asOf: '2026-10-08' },
  },
  MA: {
    name: 'Morocco',
    note: 'Absent from the list',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
  TN: {
    name: 'Tunisia',
    note: 'Absent from the list',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
  SN: {
    name: 'Senegal',
    note: 'Absent from the list',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
  CN: {
    name: 'China',
    note: 'Absent from the list',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
  AU: {
    name: 'Australia',
    note: 'Absent from the list',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
  SG: {
    name: 'Singapore',
    note: 'Absent from the list',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
  TR: {
    name: 'Turkiye',
    note: 'Absent from the list',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
  UA: {
    name: 'Ukraine',
    note: 'Absent from the list',
    provenance: { source: 'adq-table', verified: true, asOf: '2026-10-08' },
  },
} as const satisfies Partial<
  Record<Country, { name: string; note: string; provenance: Provenance }>
>;

/**
 * The decision on a country in force on a day (`YYYY-MM-DD`; both its date and its last day count),
 * or nothing. A partial decision is returned too: whether it covers the recipient is for the caller.
 * Not checked: that `asOf` is a date, and what held before a decision was renewed or replaced.
 */
export function adequacyOf(country: Country, asOf: string): AdequacyDecision | undefined {
  const decisions: readonly AdequacyDecision[] = ADEQUACY_DECISIONS;
  return decisions.find(
    (decision) =>
      decision.country === country &&
      decision.inForce &&
      decision.decisionDate <= asOf &&
      (decision.expires === null || asOf <= decision.expires),
  );
}
