import type { Provenance } from './sources.ts';

export interface InformationItem {
  art13: string | null;
  art14: string | null;
  demand: string;
  condition: string;
  conditionCode: string;
  suggestedField: string;
  note?: string;
  provenance: Provenance;
}

/**
 * What a privacy notice must say, by id: the demand in own words, its article where data are
 * collected from the person (`art13`) and where they are not (`art14`; `null` where that article does
 * not ask it), and when it applies, in words (`condition`) and as a short code (`conditionCode`).
 * `suggestedField` names the usual place of the fact in a record; it is not a path of src/model.
 * Art. 12, 13, 14, 26(2), 49(1) GDPR. As of 2026-11-21. Not checked: national additions, which are in
 * national-fr.ts, and changes still under negotiation.
 */
export const INFORMATION_ITEMS = {
  'controller-identity': {
    art13: 'Art. 13(1)(a) GDPR',
    art14: 'Art. 14(1)(a) GDPR',
    demand: 'Identity and contact details of the controller',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'organisation',
    provenance: { source: 'gdpr', verified: true },
  },
  representative: {
    art13: 'Art. 13(1)(a) GDPR',
    art14: 'Art. 14(1)(a) GDPR',
    demand: "Identity and contact details of the controller's representative",
    condition: 'where applicable: a representative is designated',
    conditionCode: 'has-representative',
    suggestedField: 'organisation.representatives[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'dpo-contact': {
    art13: 'Art. 13(1)(b) GDPR',
    art14: 'Art. 14(1)(b) GDPR',
    demand: 'Contact details of the data protection officer',
    condition: 'where applicable: a DPO is designated',
    conditionCode: 'has-dpo',
    suggestedField: 'organisation.dpo',
    note: 'A name is not required; a role mailbox is enough.',
    provenance: { source: 'gdpr', verified: true },
  },
  purposes: {
    art13: 'Art. 13(1)(c) GDPR',
    art14: 'Art. 14(1)(c) GDPR',
    demand: 'Purposes of the processing',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'activity.purposes[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'legal-basis': {
    art13: 'Art. 13(1)(c) GDPR',
    art14: 'Art. 14(1)(c) GDPR',
    demand: 'Legal basis for each processing',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'activity.purposes[].basis',
    note: 'A list of abstract bases not tied to purposes does not meet it.',
    provenance: { source: 'gdpr', verified: true },
  },
  'legitimate-interest': {
    art13: 'Art. 13(1)(d) GDPR',
    art14: 'Art. 14(2)(b) GDPR',
    demand: 'The legitimate interests pursued by the controller or a third party',
    condition: 'only where a purpose rests on Art. 6(1)(f)',
    conditionCode: 'basis=legitimate-interests',
    suggestedField: 'purpose.legitimateInterest',
    note: 'Letter differs between the two articles: 13(1)(d) but 14(2)(b).',
    provenance: { source: 'gdpr', verified: true },
  },
  'data-categories': {
    art13: null,
    art14: 'Art. 14(1)(d) GDPR',
    demand: 'Categories of personal data concerned',
    condition: 'only for indirect collection',
    conditionCode: 'collection=indirect',
    suggestedField: 'activity.data[]',
    provenance: { source: 'gdpr', verified: true },
  },
  recipients: {
    art13: 'Art. 13(1)(e) GDPR',
    art14: 'Art. 14(1)(e) GDPR',
    demand: 'Recipients or categories of recipients',
    condition: 'if any',
    conditionCode: 'has-recipients',
    suggestedField: 'activity.recipients[]',
    provenance: { source: 'gdpr', verified: true },
  },
  transfer: {
    art13: 'Art. 13(1)(f) GDPR',
    art14: 'Art. 14(1)(f) GDPR',
    demand: 'Intention to transfer to a third country or international organisation',
    condition: 'only where a transfer exists',
    conditionCode: 'has-transfer',
    suggestedField: 'activity.transfers[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'transfer-adequacy': {
    art13: 'Art. 13(1)(f) GDPR',
    art14: 'Art. 14(1)(f) GDPR',
    demand: 'Existence or absence of an adequacy decision',
    condition: 'only where a transfer exists',
    conditionCode: 'has-transfer',
    suggestedField: 'transfer.adequacy',
    provenance: { source: 'gdpr', verified: true },
  },
  'transfer-safeguards': {
    art13: 'Art. 13(1)(f) GDPR',
    art14: 'Art. 14(1)(f) GDPR',
    demand:
      'Reference to the appropriate or suitable safeguards and the means to obtain a copy, or where they are available',
    condition: 'only for Art. 46, Art. 47 or Art. 49(1) second subparagraph transfers',
    conditionCode: 'transfer.mechanism in (art46,art47,art49-2)',
    suggestedField: 'transfer.safeguard',
    provenance: { source: 'gdpr', verified: true },
  },
  'transfer-compelling-interest': {
    art13: 'Art. 49(1) second subparagraph GDPR',
    art14: 'Art. 49(1) second subparagraph GDPR',
    demand: 'The transfer and the compelling legitimate interests pursued',
    condition: 'only for Art. 49(1) second subparagraph transfers',
    conditionCode: 'transfer.mechanism=art49-2',
    suggestedField: 'transfer.compellingInterest',
    provenance: { source: 'gdpr', verified: true },
  },
  retention: {
    art13: 'Art. 13(2)(a) GDPR',
    art14: 'Art. 14(2)(a) GDPR',
    demand: 'Storage period or, if not possible, the criteria that determine it',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'activity.retention[]',
    note: 'A criterion must let the reader work out the period for their own case.',
    provenance: { source: 'gdpr', verified: true },
  },
  'right-access': {
    art13: 'Art. 13(2)(b) GDPR',
    art14: 'Art. 14(2)(c) GDPR',
    demand: 'Right to request access',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'rights.access',
    provenance: { source: 'gdpr', verified: true },
  },
  'right-rectification': {
    art13: 'Art. 13(2)(b) GDPR',
    art14: 'Art. 14(2)(c) GDPR',
    demand: 'Right to rectification',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'rights.rectification',
    provenance: { source: 'gdpr', verified: true },
  },
  'right-erasure': {
    art13: 'Art. 13(2)(b) GDPR',
    art14: 'Art. 14(2)(c) GDPR',
    demand: 'Right to erasure',
    condition: 'always listed; state limits per basis',
    conditionCode: 'always',
    suggestedField: 'rights.erasure',
    provenance: { source: 'gdpr', verified: true },
  },
  'right-restriction': {
    art13: 'Art. 13(2)(b) GDPR',
    art14: 'Art. 14(2)(c) GDPR',
    demand: 'Right to restriction',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'rights.restriction',
    provenance: { source: 'gdpr', verified: true },
  },
  'right-object': {
    art13: 'Art. 13(2)(b) GDPR',
    art14: 'Art. 14(2)(c) GDPR',
    demand: 'Right to object',
    condition: 'where a purpose rests on 6(1)(e) or (f), or is direct marketing',
    conditionCode: 'basis in (public-task,legitimate-interests) or direct-marketing',
    suggestedField: 'rights.object',
    note: 'Art. 21(4): clearly and separately from any other information, at the latest at first communication.',
    provenance: { source: 'gdpr', verified: true },
  },
  'right-portability': {
    art13: 'Art. 13(2)(b) GDPR',
    art14: 'Art. 14(2)(c) GDPR',
    demand: 'Right to data portability',
    condition: 'where a purpose rests on consent or contract and is automated',
    conditionCode: 'basis in (consent,contract) and automated',
    suggestedField: 'rights.portability',
    provenance: { source: 'gdpr', verified: true },
  },
  'withdraw-consent': {
    art13: 'Art. 13(2)(c) GDPR',
    art14: 'Art. 14(2)(d) GDPR',
    demand: 'Right to withdraw consent at any time, without affecting prior processing',
    condition: 'only where a purpose rests on 6(1)(a) or 9(2)(a)',
    conditionCode: 'basis=consent or exception=explicit-consent',
    suggestedField: 'rights.withdraw',
    note: 'Art. 7(3): said before consent is given; as easy to withdraw as to give.',
    provenance: { source: 'gdpr', verified: true },
  },
  complaint: {
    art13: 'Art. 13(2)(d) GDPR',
    art14: 'Art. 14(2)(e) GDPR',
    demand: 'Right to lodge a complaint with a supervisory authority',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'organisation.supervisoryAuthority',
    provenance: { source: 'gdpr', verified: true },
  },
  'mandatory-or-optional': {
    art13: 'Art. 13(2)(e) GDPR',
    art14: null,
    demand:
      'Whether providing data is statutory, contractual or needed to enter a contract, whether the person is obliged, and the consequences of not providing',
    condition: 'only for direct collection',
    conditionCode: 'collection=direct',
    suggestedField: 'data.mandatory',
    provenance: { source: 'gdpr', verified: true },
  },
  source: {
    art13: null,
    art14: 'Art. 14(2)(f) GDPR',
    demand: 'Source of the data and whether it is publicly accessible',
    condition: 'only for indirect collection',
    conditionCode: 'collection=indirect',
    suggestedField: 'activity.sources[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'automated-decisions': {
    art13: 'Art. 13(2)(f) GDPR',
    art14: 'Art. 14(2)(g) GDPR',
    demand:
      'Existence of automated decisions incl. profiling under 22(1) and (4); logic, significance and envisaged consequences',
    condition: 'only where Art. 22(1) or (4) decisions exist',
    conditionCode: 'has-art22-decision',
    suggestedField: 'activity.automatedDecision',
    provenance: { source: 'gdpr', verified: true },
  },
  'further-processing': {
    art13: 'Art. 13(3) GDPR',
    art14: 'Art. 14(4) GDPR',
    demand: 'Information on a new purpose, before the further processing',
    condition: 'only where data are reused for another purpose',
    conditionCode: 'has-further-purpose',
    suggestedField: 'activity.furtherPurposes[]',
    provenance: { source: 'gdpr', verified: true },
  },
  timing: {
    art13: 'Art. 13(1) GDPR',
    art14: 'Art. 14(3) GDPR',
    demand:
      'Art. 13: at collection. Art. 14: within one month at the latest, or at first communication, or at first disclosure',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'notice.timing',
    provenance: { source: 'gdpr', verified: true },
  },
  exemptions: {
    art13: 'Art. 13(4) GDPR',
    art14: 'Art. 14(5) GDPR',
    demand:
      'Art. 13: only if the person already has the information. Art. 14: also impossibility or disproportionate effort, collection laid down by law with safeguards, professional secrecy',
    condition: 'documented exemption',
    conditionCode: 'exemption',
    suggestedField: 'notice.exemption',
    provenance: { source: 'gdpr', verified: true },
  },
  'joint-essence': {
    art13: 'Art. 26(2) GDPR',
    art14: 'Art. 26(2) GDPR',
    demand: 'Essence of the joint-controller arrangement made available',
    condition: 'only for joint controllers',
    conditionCode: 'has-joint-controllers',
    suggestedField: 'activity.jointArrangement',
    provenance: { source: 'gdpr', verified: true },
  },
  form: {
    art13: 'Art. 12(1) GDPR',
    art14: 'Art. 12(1) GDPR',
    demand:
      'Concise, transparent, intelligible, easily accessible, clear and plain language, in particular for a child',
    condition: 'always',
    conditionCode: 'always',
    suggestedField: 'notice',
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<string, InformationItem>;
export type InformationItemId = keyof typeof INFORMATION_ITEMS;

/** Recent decisions, controls and proposals on Art. 12 to 14 GDPR, each as of its own date. */
export const INFORMATION_CONTEXT = {
  'cef-2026': {
    fact: 'Articles 12-14 are the EDPB 2026 coordinated enforcement topic: 25 authorities, CNIL coordinating, report due in the second half of 2026',
    provenance: { source: 'cef2026', verified: true, asOf: '2026-06' },
  },
  'c-422-24': {
    fact: 'CJEU 18 Dec 2025, C-422/24: body-worn cameras of inspectors are direct collection, Art. 13 applies',
    provenance: { source: 'eulaw14', verified: true, asOf: '2025-12-18' },
  },
  'c-169-23': {
    fact: 'CJEU 28 Nov 2024, C-169/23: Art. 14(5)(c) covers all data not collected from the person, including data the controller generates',
    provenance: { source: 'eulaw14', verified: true, asOf: '2024-11-28' },
  },
  'digital-omnibus': {
    fact: 'COM(2025) 837 would relax Art. 13 for obvious low-risk cases; not law in any source read (data part still under negotiation on 18 June 2026)',
    provenance: { source: 'digomni', verified: true, asOf: '2026-06-18' },
  },
} as const satisfies Record<string, { fact: string; provenance: Provenance }>;
