import type { Provenance } from './sources.ts';

export interface Derogation {
  article: string;
  label: string;
  limits: readonly string[];
  provenance: Provenance;
}

/**
 * What may allow a transfer in a single case where there is neither adequacy nor safeguard, by id,
 * with the limits of each (articles in them are of the GDPR). Art. 49 GDPR; EDPB Guidelines 2/2018.
 * As of 2026-11-21. Not checked: national limits for reasons of public interest (Art. 49(5)).
 */
export const DEROGATIONS = {
  'explicit-consent': {
    article: 'Art. 49(1)(a) GDPR',
    label: 'Explicit consent after being informed of the risks',
    limits: [
      'specific transfer and country named',
      'risks of no adequacy and no safeguards stated',
      'freely given: a real alternative exists',
      'not for public authorities exercising public powers (49(3))',
      'not a lasting solution for repeated transfers (EDPB 2/2018)',
    ],
    provenance: { source: ['gdpr', 'edpb-49'], verified: true },
  },
  'contract-with-subject': {
    article: 'Art. 49(1)(b) GDPR',
    label:
      'Necessary for a contract between the person and the controller, or pre-contract steps at their request',
    limits: [
      'strict necessity',
      'occasional only (recital 111)',
      'not for public authorities (49(3))',
    ],
    provenance: { source: ['gdpr', 'edpb-49'], verified: true },
  },
  'contract-in-interest': {
    article: 'Art. 49(1)(c) GDPR',
    label:
      'Necessary for a contract in the interest of the person between the controller and another',
    limits: [
      'strict necessity',
      'occasional only (recital 111)',
      'not for public authorities (49(3))',
    ],
    provenance: { source: ['gdpr', 'edpb-49'], verified: true },
  },
  'public-interest': {
    article: 'Art. 49(1)(d) GDPR',
    label: 'Important reasons of public interest',
    limits: ['recognised in Union or Member State law (49(4))'],
    provenance: { source: ['gdpr', 'edpb-49'], verified: true },
  },
  'legal-claims': {
    article: 'Art. 49(1)(e) GDPR',
    label: 'Establishment, exercise or defence of legal claims',
    limits: ['occasional (recital 111)'],
    provenance: { source: ['gdpr', 'edpb-49'], verified: true },
  },
  'vital-interests': {
    article: 'Art. 49(1)(f) GDPR',
    label: 'Vital interests where the person cannot consent',
    limits: ['incapacity'],
    provenance: { source: ['gdpr', 'edpb-49'], verified: true },
  },
  'public-register': {
    article: 'Art. 49(1)(g) GDPR',
    label: 'Transfer from a public register',
    limits: ['not the whole register or whole categories (49(2))'],
    provenance: { source: ['gdpr', 'edpb-49'], verified: true },
  },
  'compelling-interests': {
    article: 'Art. 49(1) second subparagraph GDPR',
    label: 'Compelling legitimate interests, last resort',
    limits: [
      'no Art. 45, 46 or other derogation possible',
      'not repetitive',
      'limited number of people',
      'assessment and suitable safeguards, recorded in the Art. 30 register (49(6))',
      'inform the authority',
      'inform the person of the transfer and the interests',
      'not for public authorities (49(3))',
    ],
    provenance: { source: ['gdpr', 'edpb-49'], verified: true },
  },
} as const satisfies Record<string, Derogation>;
export type DerogationId = keyof typeof DEROGATIONS;
