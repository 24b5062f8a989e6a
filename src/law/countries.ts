import type { Provenance } from './sources.ts';

/**
 * Countries by their ISO 3166-1 alpha-2 codes: all of them, and what they are to Chapter V GDPR. The
 * tuples make types, so that a recipient's country decides what must be declared with it. As of
 * 2026-11-21. Types cannot expire: whether a decision is in force on a day is for `adequacyOf`, and a
 * test keeps the tuples in step with its table. A territory without a code of its own (the Canaries,
 * Madeira, the Azores) has that of its state.
 */
// biome-ignore format: a list to scan, not to read line by line
export const COUNTRIES = [
  'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX',
  'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ',
  'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK',
  'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM',
  'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR',
  'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS',
  'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN',
  'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN',
  'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV',
  'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ',
  'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI',
  'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM',
  'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC',
  'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV',
  'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR',
  'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI',
  'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW',
] as const satisfies readonly string[];
export type Country = (typeof COUNTRIES)[number];

/** Whether a value is one of the 249 codes, in capitals. */
export function isCountry(value: unknown): value is Country {
  return (COUNTRIES as readonly unknown[]).includes(value);
}

/** Member States of the Union. */
// biome-ignore format: a list to scan, not to read line by line
export const EU_MEMBERS = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE',
  'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
] as const satisfies readonly Country[];

/** The other states of the European Economic Area, where the GDPR applies too. */
export const EEA_EFTA_MEMBERS = ['IS', 'LI', 'NO'] as const satisfies readonly Country[];

/** The thirty states of the European Economic Area. */
export const EEA_MEMBERS = [
  ...EU_MEMBERS,
  ...EEA_EFTA_MEMBERS,
] as const satisfies readonly Country[];

export const EEA_PROVENANCE = {
  source: 'adq-notes-oct',
  verified: true,
} as const satisfies Provenance;

/** Territories of a Member State with a code of their own to which the Treaties apply, and that state. Art. 355(1) and (4) TFEU. */
export const TERRITORIES_INSIDE_EU = {
  AX: 'FI',
  GF: 'FR',
  GP: 'FR',
  MF: 'FR',
  MQ: 'FR',
  RE: 'FR',
  YT: 'FR',
} as const satisfies Partial<Record<Country, Country>>;

/**
 * Territories of a Member State, or of Norway, with a code of their own where the GDPR does not apply
 * as Union law, and that state: overseas countries and territories, the Faroes, Svalbard. Art. 355(2)
 * and (5)(a) TFEU and its Annex II; Art. 126 EEA Agreement and its Protocol 40. National law may apply
 * there all the same, as French law does.
 */
export const TERRITORIES_OUTSIDE_EU = {
  AW: 'NL',
  BL: 'FR',
  BQ: 'NL',
  CW: 'NL',
  FO: 'DK',
  GL: 'DK',
  NC: 'FR',
  PF: 'FR',
  PM: 'FR',
  SJ: 'NO',
  SX: 'NL',
  TF: 'FR',
  WF: 'FR',
} as const satisfies Partial<Record<Country, Country>>;

const STATES: Readonly<Partial<Record<Country, Country>>> = {
  ...TERRITORIES_INSIDE_EU,
  ...TERRITORIES_OUTSIDE_EU,
};

/** The state of a territory with a code of its own (`RE`: `FR`); a state itself. */
export const stateOf = (country: Country): Country => STATES[country] ?? country;

/** Of the territories of Member States; what is said of Svalbard is from general knowledge. */
export const TERRITORIES_PROVENANCE = {
  source: 'tfeu-355',
  verified: true,
  note: 'Art. 355(1), (2), (4), (5)(a) read; Annex II and Protocol 40 of the EEA Agreement from general knowledge.',
} as const satisfies Provenance;

const INSIDE = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'] as const satisfies readonly Country[];

/** Every code to which sending data is no transfer: the thirty states, the territories inside. */
export const EEA_TERRITORIES = [...EEA_MEMBERS, ...INSIDE] as const satisfies readonly Country[];
export type EeaCountry = (typeof EEA_TERRITORIES)[number];

/** Whether data in this country are still within the European Economic Area. Art. 44 GDPR. */
export function isInEea(country: Country): country is EeaCountry {
  return (EEA_TERRITORIES as readonly Country[]).includes(country);
}

/**
 * Countries whose adequacy decision the table does not mark as partial. Art. 45 GDPR. Brazil is one
 * of them, although its decision covers only bodies subject to the Brazilian data protection law
 * (LGPD), and no processing for public security or law enforcement alone.
 */
export const FULLY_ADEQUATE = [
  'AD',
  'AR',
  'BR',
  'FO',
  'GG',
  'IM',
  'JE',
  'NZ',
  'CH',
  'GB',
  'UY',
] as const satisfies readonly Country[];
export type FullyAdequateCountry = (typeof FULLY_ADEQUATE)[number];

/** Countries whose decision covers some recipients only. The United States stand apart. */
export const PARTIALLY_ADEQUATE = ['CA', 'IL', 'JP', 'KR'] as const satisfies readonly Country[];
export type PartiallyAdequateCountry = (typeof PARTIALLY_ADEQUATE)[number];

/** Countries without a decision: a safeguard (Art. 46 GDPR) or a derogation (Art. 49) is needed. */
export type ThirdCountry = Exclude<
  Country,
  EeaCountry | FullyAdequateCountry | PartiallyAdequateCountry | 'US'
>;
