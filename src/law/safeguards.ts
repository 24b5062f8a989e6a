import type { Provenance } from './sources.ts';

export interface Safeguard {
  article: string;
  label: string;
  authorisation: boolean;
  who: string;
  factsRequired?: readonly string[];
  notes?: readonly string[];
  provenance: Provenance;
}

/**
 * What may protect data in a third country where no adequacy decision covers the recipient, by id:
 * article, whether the authority must first authorise it (`authorisation`), and who may use it.
 * Art. 46 GDPR. As of 2026-11-21, or as noted. Not checked: that a given instrument is valid, signed,
 * or enough in the destination's law and practice.
 */
export const SAFEGUARDS = {
  'public-bodies-instrument': {
    article: 'Art. 46(2)(a) GDPR',
    label: 'Legally binding and enforceable instrument between public authorities or bodies',
    authorisation: false,
    who: 'public bodies only',
    provenance: { source: 'gdpr', verified: true },
  },
  'binding-corporate-rules': {
    article: 'Art. 46(2)(b), 47 GDPR',
    label: 'Binding corporate rules',
    authorisation: false,
    who: 'group or joint economic activity; approved by the authority under Art. 47',
    provenance: { source: 'gdpr', verified: true },
  },
  'standard-contractual-clauses': {
    article: 'Art. 46(2)(c) GDPR',
    label: 'Commission standard contractual clauses, Implementing Decision (EU) 2021/914',
    authorisation: false,
    who: 'any',
    factsRequired: [
      'module matching the roles',
      'annexes I-III filled',
      'clause 14 assessment (transfer impact assessment)',
      'date signed',
      'how to obtain a copy',
    ],
    notes: [
      'old 2001/2010 sets stopped being valid on 27 December 2022',
      '2021/915 is the Art. 28 clause set, not a transfer tool',
      'clauses for importers themselves subject to GDPR: announced, not adopted (2026-08-05)',
    ],
    provenance: { source: ['gdpr', 'scc'], verified: true },
  },
  'authority-clauses': {
    article: 'Art. 46(2)(d) GDPR',
    label: 'Standard clauses of a supervisory authority approved by the Commission',
    authorisation: false,
    who: 'any',
    provenance: { source: 'gdpr', verified: true },
  },
  'code-of-conduct': {
    article: 'Art. 46(2)(e), 40 GDPR',
    label: 'Approved code of conduct with binding and enforceable commitments of the importer',
    authorisation: false,
    who: 'importer adhering to an approved code with general validity',
    provenance: { source: 'gdpr', verified: true },
  },
  certification: {
    article: 'Art. 46(2)(f), 42 GDPR',
    label: 'Approved certification with binding and enforceable commitments of the importer',
    authorisation: false,
    who: 'certified importer',
    provenance: { source: 'gdpr', verified: true },
  },
  'ad-hoc-clauses': {
    article: 'Art. 46(3)(a) GDPR',
    label: 'Ad hoc contractual clauses',
    authorisation: true,
    who: 'any, after authorisation by the authority',
    provenance: { source: 'gdpr', verified: true },
  },
  'administrative-arrangement': {
    article: 'Art. 46(3)(b) GDPR',
    label: 'Provisions in administrative arrangements between public bodies',
    authorisation: true,
    who: 'public bodies, after authorisation',
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<string, Safeguard>;
export type SafeguardId = keyof typeof SAFEGUARDS;

/** The modules of the standard clauses, by number: who sends, who receives. Decision (EU) 2021/914. */
export const SCC_MODULES = {
  1: { exporter: 'controller', importer: 'controller' },
  2: { exporter: 'controller', importer: 'processor', note: 'also covers Art. 28(3) GDPR' },
  3: { exporter: 'processor', importer: 'processor' },
  4: { exporter: 'processor', importer: 'controller' },
} as const satisfies Record<
  number,
  { exporter: 'controller' | 'processor'; importer: 'controller' | 'processor'; note?: string }
>;
export type SccModule = keyof typeof SCC_MODULES;

/**
 * When the standard clauses of Decision (EU) 2021/914 were adopted, and until when contracts on the
 * clauses of 2001, 2004 and 2010 held at most, both `YYYY-MM-DD`, the last day included. Art. 4 of
 * the Decision. Not checked: that the processing did not change meanwhile, which ended them earlier.
 */
export const STANDARD_CLAUSES = {
  adopted: '2021-06-04',
  formerClausesUntil: '2022-12-27',
  provenance: { source: 'scc', verified: true },
} as const satisfies { adopted: string; formerClausesUntil: string; provenance: Provenance };

/** What is offered as a safeguard and is none under Art. 46 GDPR. */
export const NOT_SAFEGUARDS = [
  {
    label: 'charter, "charte d\'engagement", code of ethics or NDA signed by a supplier',
    why: 'not listed in Art. 46 unless it is an approved code of conduct with binding commitments',
    provenance: { source: 'gdpr', verified: true },
  },
  {
    label: "the supplier's ISO 27001 or SOC 2 certificate",
    why: 'not an Art. 42 certification for transfers',
    provenance: { source: 'gdpr', verified: true },
  },
  {
    label: 'an Art. 28 processing agreement alone',
    why: 'governs instructions, not Chapter V',
    provenance: { source: 'gdpr', verified: true },
  },
  {
    label: 'consent collected in a general notice',
    why: 'Art. 49(1)(a) needs explicit, informed, specific consent and is exceptional',
    provenance: { source: 'gdpr', verified: true },
  },
] as const satisfies readonly { label: string; why: string; provenance: Provenance }[];

/** What counts as a transfer, and duties that hold for every one. Art. 44, 46, 48 GDPR. */
export const TRANSFER_RULES = {
  'what-is-a-transfer': {
    rule: 'Exporter subject to GDPR discloses or makes data available to another controller or processor in a third country. Remote access and third-party tags on a site count; a person filling in a foreign form directly does not',
    provenance: { source: 'edpb-05-2021', verified: true },
  },
  art48: {
    rule: 'A third-country court or authority order is enforceable only under an international agreement, without prejudice to another Chapter V ground',
    provenance: { source: 'gdpr', verified: true },
  },
  onward: {
    rule: 'Art. 44 covers onward transfers: list sub-processors and their countries',
    provenance: { source: 'gdpr', verified: true },
  },
  tia: {
    rule: "Art. 46 transfers need a documented assessment of the destination's law and practice (C-311/18; EDPB Recommendations 01/2020)",
    provenance: { source: 'adq-table', verified: true },
  },
} as const satisfies Record<string, { rule: string; provenance: Provenance }>;
