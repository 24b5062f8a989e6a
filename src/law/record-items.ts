/**
 * What the record of processing activities must hold, by id: the demand in own words, its article and
 * when it applies. `suggestedField` names the usual place of the fact in a record (`null`: a duty on
 * the record as a whole); it is not a path of src/model. `headcountBelow` is a number of persons.
 * Art. 30 GDPR. As of 2026-11-21. Not checked: national models of the record, and whether the
 * proposal to change Art. 30(5) has been adopted.
 */
import type { Provenance } from './sources.ts';

export interface RecordItem {
  article: string;
  demand: string;
  condition: string;
  suggestedField: string | null;
  headcountBelow?: number;
  note?: string;
  provenance: Provenance;
}

/** The record of a controller. Art. 30(1) GDPR. */
export const CONTROLLER_RECORD_ITEMS = {
  'controller-identity': {
    article: 'Art. 30(1)(a) GDPR',
    demand: 'Name of the controller',
    condition: 'always',
    suggestedField: 'organisation.name',
    provenance: { source: 'gdpr', verified: true },
  },
  'controller-contact': {
    article: 'Art. 30(1)(a) GDPR',
    demand: 'Contact details of the controller',
    condition: 'always',
    suggestedField: 'organisation.contact',
    provenance: { source: 'gdpr', verified: true },
  },
  'joint-controller': {
    article: 'Art. 30(1)(a) GDPR',
    demand: 'Name and contact details of each joint controller',
    condition: 'where applicable: purposes and means decided jointly (Art. 26)',
    suggestedField: 'activity.jointControllers[]',
    provenance: { source: 'gdpr', verified: true },
  },
  representative: {
    article: 'Art. 30(1)(a) GDPR',
    demand: "Name and contact details of the controller's representative",
    condition: 'where applicable: controller under Art. 3(2) (Art. 27)',
    suggestedField: 'organisation.representatives[]',
    provenance: { source: 'gdpr', verified: true },
  },
  dpo: {
    article: 'Art. 30(1)(a) GDPR',
    demand: 'Name and contact details of the data protection officer',
    condition: 'where applicable: a DPO is designated',
    suggestedField: 'organisation.dpo',
    note: "Art. 30 asks for the DPO's name; Arts 13-14 only ask a notice for contact details.",
    provenance: { source: 'gdpr', verified: true },
  },
  purposes: {
    article: 'Art. 30(1)(b) GDPR',
    demand: 'Purposes of the processing',
    condition: 'always',
    suggestedField: 'activity.purposes[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'data-subjects': {
    article: 'Art. 30(1)(c) GDPR',
    demand: 'Categories of data subjects',
    condition: 'always',
    suggestedField: 'activity.subjects[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'data-categories': {
    article: 'Art. 30(1)(c) GDPR',
    demand: 'Categories of personal data',
    condition: 'always',
    suggestedField: 'activity.data[]',
    provenance: { source: 'gdpr', verified: true },
  },
  recipients: {
    article: 'Art. 30(1)(d) GDPR',
    demand:
      'Categories of recipients, past and future, including those in third countries or international organisations',
    condition: 'always (write "none outside the organisation" when that is so)',
    suggestedField: 'activity.recipients[]',
    provenance: { source: 'gdpr', verified: true },
  },
  transfers: {
    article: 'Art. 30(1)(e) GDPR',
    demand:
      'Transfers to a third country or international organisation, naming that country or organisation',
    condition: 'where applicable: a transfer exists',
    suggestedField: 'activity.transfers[].country',
    provenance: { source: 'gdpr', verified: true },
  },
  'transfer-safeguards-49-2': {
    article: 'Art. 30(1)(e), 49(6) GDPR',
    demand: 'Documentation of suitable safeguards (and of the assessment)',
    condition:
      'only for transfers under Art. 49(1) second subparagraph (compelling legitimate interests)',
    suggestedField: 'activity.transfers[].assessment',
    note: 'For Art. 46 transfers the text of Art. 30 does not demand the safeguard, but Arts 13(1)(f), 14(1)(f) and accountability do: keep it in the register.',
    provenance: { source: 'gdpr', verified: true },
  },
  'erasure-time-limits': {
    article: 'Art. 30(1)(f) GDPR',
    demand: 'Envisaged time limits for erasure of each category of data',
    condition: 'where possible',
    suggestedField: 'activity.retention[]',
    note: '"Where possible" is narrow: the controller must be able to state a criterion in the notice anyway (Art. 13(2)(a)).',
    provenance: { source: 'gdpr', verified: true },
  },
  'security-measures': {
    article: 'Art. 30(1)(g) GDPR',
    demand: 'General description of the technical and organisational measures of Art. 32(1)',
    condition: 'where possible',
    suggestedField: 'activity.security[]',
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<string, RecordItem>;

/** The record of a processor. Art. 30(2) GDPR. */
export const PROCESSOR_RECORD_ITEMS = {
  'processor-identity': {
    article: 'Art. 30(2)(a) GDPR',
    demand: 'Name and contact details of the processor(s)',
    condition: 'always',
    suggestedField: 'organisation',
    provenance: { source: 'gdpr', verified: true },
  },
  'processor-controllers': {
    article: 'Art. 30(2)(a) GDPR',
    demand: 'Name and contact details of each controller on whose behalf the processor acts',
    condition: 'always',
    suggestedField: 'processorRecord.controllers[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'processor-representatives': {
    article: 'Art. 30(2)(a) GDPR',
    demand: 'Representative of the controller or of the processor',
    condition: 'where applicable',
    suggestedField: 'processorRecord.representatives[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'processor-dpo': {
    article: 'Art. 30(2)(a) GDPR',
    demand: 'Data protection officer',
    condition: 'where applicable',
    suggestedField: 'organisation.dpo',
    provenance: { source: 'gdpr', verified: true },
  },
  'processor-categories': {
    article: 'Art. 30(2)(b) GDPR',
    demand: 'Categories of processing carried out for each controller',
    condition: 'always',
    suggestedField: 'processorRecord.categories[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'processor-transfers': {
    article: 'Art. 30(2)(c) GDPR',
    demand:
      'Transfers, naming the third country or international organisation; documentation of suitable safeguards for Art. 49(1) second subparagraph',
    condition: 'where applicable',
    suggestedField: 'processorRecord.transfers[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'processor-security': {
    article: 'Art. 30(2)(d) GDPR',
    demand: 'General description of the Art. 32(1) measures',
    condition: 'where possible',
    suggestedField: 'processorRecord.security[]',
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<string, RecordItem>;

/** Duties on the record as a whole, and who is exempt. Art. 30(3) to (5) GDPR. */
export const RECORD_FORM = {
  form: {
    article: 'Art. 30(3) GDPR',
    demand: 'The record is in writing, including electronic form',
    condition: 'always',
    suggestedField: null,
    provenance: { source: 'gdpr', verified: true },
  },
  availability: {
    article: 'Art. 30(4) GDPR',
    demand: 'The record is made available to the supervisory authority on request',
    condition: 'on request',
    suggestedField: null,
    provenance: { source: 'gdpr', verified: true },
  },
  'derogation-250': {
    article: 'Art. 30(5) GDPR',
    demand:
      'Enterprises or organisations under 250 persons are exempt unless the processing is likely to result in a risk, is not occasional, or includes Art. 9 or Art. 10 data',
    condition: 'size < 250 and none of the three exceptions',
    suggestedField: 'organisation.headcount',
    headcountBelow: 250,
    note: 'The three exceptions are alternatives, so payroll, customer files and training files keep most small organisations in scope.',
    provenance: { source: 'gdpr', verified: true, asOf: '2026-11-21' },
  },
  'pending-omnibus-iv': {
    article: 'COM(2025) 501',
    demand:
      'Proposal to replace Art. 30(5): exemption under 750 persons unless the processing is likely to result in a HIGH risk (Art. 35)',
    condition: 'proposal; not found adopted in any source read',
    suggestedField: 'organisation.headcount',
    headcountBelow: 750,
    provenance: {
      source: 'omnibus4',
      verified: false,
      asOf: '2026-11-21',
      note: 'The proposal itself is verified; its status after mid-2026 is not.',
    },
  },
} as const satisfies Record<string, RecordItem>;

export interface RecommendedRecordItem {
  article: string;
  why: string;
  suggestedField: string;
  provenance: Provenance;
}

/** What Art. 30 does not ask, but other articles make the controller able to show. */
export const RECOMMENDED_RECORD_ITEMS = {
  'legal-basis': {
    article: 'Art. 5(2), 6, 13(1)(c) GDPR',
    why: 'Not in Art. 30, but every notice must state it per purpose; CNIL asks for one basis per purpose.',
    suggestedField: 'activity.purposes[].basis',
    provenance: { source: ['gdpr', 'cnil-dev15'], verified: true },
  },
  'art9-exception': {
    article: 'Art. 9(2), 10 GDPR',
    why: 'Lawfulness of special categories and offence data.',
    suggestedField: 'activity.data[].exception',
    provenance: { source: ['gdpr', 'cnil-dev15'], verified: true },
  },
  'data-source': {
    article: 'Art. 14(2)(f) GDPR',
    why: 'Needed to write the notice for data obtained indirectly.',
    suggestedField: 'activity.sources[]',
    provenance: { source: 'gdpr', verified: true },
  },
  'processor-contracts': {
    article: 'Art. 28(3) GDPR',
    why: 'Contract or other legal act binding each processor.',
    suggestedField: 'recipient.processorContract',
    provenance: { source: 'gdpr', verified: true },
  },
  'dpia-outcome': {
    article: 'Art. 35 GDPR',
    why: 'Screening result, date and outcome of the impact assessment.',
    suggestedField: 'activity.dpia',
    provenance: { source: 'gdpr', verified: true },
  },
  review: {
    article: 'Art. 5(2), 24 GDPR',
    why: 'Owner, last review date and next review date keep the record accurate.',
    suggestedField: 'activity.review',
    provenance: { source: 'gdpr', verified: true },
  },
} as const satisfies Record<string, RecommendedRecordItem>;
