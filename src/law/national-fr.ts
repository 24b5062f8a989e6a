/**
 * What French law adds: the Loi Informatique et Libertés (LIL), the Code des postes et des
 * communications électroniques (CPCE), the Code de la consommation (C. conso.), and the doctrine of
 * the French authority. As of 2026-11-21, or as an entry says. Not checked: overseas law, sector
 * codes, and every detail that a `note` of the provenance names.
 */
import type { Provenance } from './sources.ts';

export interface FrenchRule {
  articles: readonly string[];
  appliesTo: string;
  rule: string;
  provenance: Provenance;
}

/** Rules on legal bases, consent and electronic marketing, by id. */
export const FRENCH_RULES = {
  'post-mortem-directives': {
    articles: ['Arts 84-86 LIL'],
    appliesTo: 'every basis, natural persons, French law',
    rule: 'Rights end at death; the person may set general or particular directives; without directives heirs may exercise some rights',
    provenance: { source: 'lil85', verified: true },
  },
  'child-15': {
    articles: ['Art. 45 LIL', 'Art. 8 GDPR'],
    appliesTo: 'consent for information society services offered directly to a child',
    rule: '15 and over consents alone; under 15 joint consent of child and holder(s) of parental authority',
    provenance: { source: 'lil45', verified: true },
  },
  'one-basis-per-purpose': {
    articles: ['CNIL doctrine'],
    appliesTo: 'every purpose',
    rule: 'One basis per purpose; several purposes may each have their own',
    provenance: { source: 'cnil-dev15', verified: true },
  },
  'email-prospecting': {
    articles: ['Art. L34-5 CPCE'],
    appliesTo: 'electronic direct marketing',
    rule: 'Consumers: prior consent, except existing customers for similar products with information and a free opt-out at collection and in each message. Professionals: no prior consent if informed, able to object and the message relates to their profession; generic addresses are outside',
    provenance: { source: 'b2b', verified: true },
  },
  'phone-prospecting': {
    articles: ['Art. L223-1 C. conso.'],
    appliesTo: 'telephone prospecting of consumers',
    rule: 'From 11 August 2026 prior consent; exception for an ongoing contract and its object; proof on the trader',
    provenance: { source: 'tel2026', verified: true, asOf: '2026-11-21' },
  },
  'email-open-tracking': {
    articles: ['Art. 82 LIL', 'CNIL 2026-042'],
    appliesTo: 'tracking pixels in e-mail',
    rule: 'Prior consent for individual open tracking, B2B included; exemptions for authentication security and narrow aggregate or deliverability measures',
    provenance: {
      source: 'pixels',
      verified: true,
      asOf: '2026-05-19',
      note: 'Compliance date: sources read speak of a grace period ending in summer 2026; exact date not confirmed.',
    },
  },
} as const satisfies Record<string, FrenchRule>;
export type FrenchRuleId = keyof typeof FRENCH_RULES;

export interface FrenchAddition {
  articles: readonly string[];
  demand: string;
  condition: string;
  provenance: Provenance;
}

/** What a notice says in France beside Art. 13 and 14 GDPR, by id. */
export const FRENCH_ADDITIONS = {
  'post-mortem': {
    articles: ['Arts 84-86 LIL'],
    demand:
      "Right to set directives on storage, erasure and communication of one's data after death",
    condition: 'French law applies',
    provenance: {
      source: 'lil85',
      verified: true,
      note: 'That the right exists is verified. Whether Arts 48/85 oblige every notice to mention it is not: CNIL models do; art. 85 also obliges online service providers to tell users what happens to their data at death (memory).',
    },
  },
  'child-language': {
    articles: ['Art. 45 LIL', 'Art. 48 LIL', 'Art. 12(1) GDPR'],
    demand:
      'Information for a child in terms the child understands; joint consent of child and parent under 15 for consent-based online services',
    condition: 'audience under 15, consent basis, information society service',
    provenance: { source: 'lil45', verified: true },
  },
  'phone-collection': {
    articles: ['Art. L223-1 C. conso.', 'Art. L223-2 C. conso.'],
    demand:
      'When a telephone number is collected from a consumer: commercial calls need prior consent',
    condition: 'consumer phone number collected, from 11 August 2026',
    provenance: {
      source: 'tel2026',
      verified: true,
      asOf: '2026-11-21',
      note: 'Opt-in rule verified; exact wording of the L223-2 information duty not read.',
    },
  },
  trackers: {
    articles: ['Art. 82 LIL'],
    demand:
      'Clear and complete information on the purpose of each tracker and on the means to refuse',
    condition: 'site, app or e-mail reads or writes on the terminal',
    provenance: { source: ['cnil-dev17', 'pixels'], verified: true },
  },
} as const satisfies Record<string, FrenchAddition>;
export type FrenchAdditionId = keyof typeof FRENCH_ADDITIONS;
