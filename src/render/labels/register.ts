import type { Language } from '../../model/index.ts';
import type { Part } from '../core/sourced.ts';
import type { ItemLabels } from './items.ts';
import type { IndexName, RegisterPageLabels } from './register-page.ts';

type Words<Ids extends readonly string[]> = Readonly<Record<Ids[number], string>>;

/** The parts of a sheet, in the order in which they stand; some only where they have content. */
const SHEET_SECTIONS = [
  ...['identification', 'controllers', 'jointControllers', 'processing', 'purposes'],
  ...['dataSubjects', 'data', 'recipients', 'subProcessors', 'transfers', 'retention', 'security'],
  ...['automatedDecisions', 'impactAssessment', 'rights', 'trackers', 'communications'],
  ...['endOfContract', 'remarks', 'findings'],
] as const;
export type SheetSection = (typeof SHEET_SECTIONS)[number];

/** The parts of the document around the sheets. */
const BOOK_SECTIONS = [
  ...['organisation', 'commonSecurity', 'requests', 'controllerList', 'processorList'],
  ...['coverage', 'processorCoverage', 'sheets', 'annexes', 'allRecipients', 'allTransfers'],
  ...['gaps', 'acknowledgements', 'severities', 'findings', 'flows', 'timeline'],
] as const;

/** The heads of columns, of every table in every format. */
const COLUMNS = [
  ...['number', 'activity', 'id', 'role', 'status', 'owner', 'review', 'organisation'],
  ...['contact', 'dpo', 'controllers', 'processing', 'purposes', 'purpose', 'details'],
  ...['legalBasis', 'dataSubjects', 'data', 'dataCategory', 'items', 'source', 'provision'],
  ...['recipients', 'recipient', 'recipientKind', 'whatAndWhen', 'countries', 'where'],
  ...['contract', 'subProcessors', 'transfers', 'destination', 'protection', 'retention'],
  ...['scope', 'active', 'archive', 'end', 'basisAndRemarks', 'security', 'automatedDecisions'],
  ...['decision', 'logic', 'consequences', 'gateway', 'humanReview', 'impactAssessment'],
  ...['tracker', 'lifetime', 'vendor', 'consent', 'message', 'contents', 'refusal', 'measured'],
  ...['endOfContract', 'breachNotice', 'openQuestions', 'question', 'stated', 'due', 'place'],
  ...['rule', 'acceptedBy', 'reason', 'until', 'severity', 'finding', 'activities', 'entry'],
  ...['remarks', 'jointControllers', 'list', 'name', 'validity'],
] as const;
export type Column = (typeof COLUMNS)[number];

/** What stands before a fact, within a cell or a list. */
const FACTS = [
  ...['legalName', 'legalForm', 'registration', 'shareCapital', 'kind', 'brands', 'addresses'],
  ...['country', 'email', 'phone', 'form', 'social', 'post', 'websites', 'website', 'languages'],
  ...[
    'responsibility',
    'group',
    'groupList',
    'host',
    'dpo',
    'dpoName',
    'dpoFirm',
    'dpoTasks',
    'noDpo',
    'territory',
  ],
  ...[
    'representative',
    'noRepresentative',
    'targeting',
    'authorities',
    'complaint',
    'recordContact',
    'origin',
    'dated',
  ],
  ...['contact', 'requestChannel', 'requestContents', 'identityCheck', 'answer', 'minors'],
  ...['changes', 'requiredFields', 'id', 'role', 'status', 'owner', 'reviewed', 'nextReview'],
  ...['arrangement', 'contactPoint', 'link', 'law', 'contract', 'duty', 'task', 'emergency'],
  ...['interest', 'holder', 'collection', 'withdrawal', 'age', 'parentalConsent', 'condition'],
  ...[
    'objection',
    'marketing',
    'withoutConsent',
    'balancing',
    'conclusion',
    'safeguards',
    'special',
  ],
  ...['exception', 'criminal', 'circumstances', 'recordedBy', 'derivedFrom', 'moments'],
  ...['consequence', 'examples', 'ownPurposes', 'limits', 'policy', 'signed', 'reference'],
  ...['breachNotice', 'subProcessor', 'copy', 'assessment', 'fallback', 'definition'],
  ...['archiveReason', 'archiveAccess', 'exceptions', 'keptBecause', 'profiling', 'outcome'],
  ...[
    'reason',
    'riskCriteria',
    'screened',
    'rights',
    'domain',
    'party',
    'necessity',
    'exemption',
    'validity',
  ],
  ...['when', 'remarks', 'due', 'forWhom', 'made', 'jointController'],
] as const;
export type Fact = (typeof FACTS)[number];

/** How far an item of Art. 30 GDPR is established. */
export type CoverageState =
  | 'established'
  | 'none'
  | 'notApplicable'
  | 'partly'
  | 'open'
  | 'missing';

export type { IndexName };

/** The fixed text of the register in one language. Capitals as at the beginning of a line. */
export interface RegisterLabels {
  readonly title: string;
  /** The same in one word. */
  readonly short: string;
  asOf(day: string): string;
  /** The link that leads to the list of contents, and the name of that list. */
  readonly contents: string;
  /** From a sheet back to the list. */
  readonly back: string;
  readonly formats: string;
  readonly sheetSections: Words<typeof SHEET_SECTIONS>;
  readonly bookSections: Words<typeof BOOK_SECTIONS>;
  readonly columns: Words<typeof COLUMNS>;
  readonly facts: Words<typeof FACTS>;
  readonly indexes: Readonly<Record<IndexName, string>>;
  readonly coverage: Readonly<Record<CoverageState, string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;

  /** Before an open question. */
  readonly open: string;
  /** Before what the organisation says while a question is open. */
  readonly stated: string;
  readonly notStated: string;
  readonly noRecipients: string;
  readonly noTransfers: string;
  /** Where nothing is declared and no recipient is outside the European Economic Area. */
  readonly noTransfersKnown: string;
  /** Where a recipient's countries are not yet known. */
  readonly countriesOpen: string;
  readonly noSubProcessors: string;
  readonly allDataSubjects: string;
  readonly allData: string;
  /** That there may be minors among data subjects. */
  readonly withMinors: string;
  /** Of a recipient that no activity names. */
  readonly unused: string;
  readonly adequacy: string;
  /** Where the common measures of security are, from a sheet. */
  readonly commonMeasures: string;
  readonly ownMeasures: string;
  readonly lists: {
    activities(count: number): string;
    openQuestions(count: number): string;
    acknowledgements(count: number): string;
  };
  /** What ends a text that does not fit into a cell of a spreadsheet. */
  readonly shortened: string;
  /** The languages of documents, by name. */
  readonly languages: Readonly<Record<Language, string>>;
  /** The European Union, as a territory. */
  readonly union: string;
  /** What only the web page of the register says. */
  readonly page: RegisterPageLabels;
  /** The page that shows every organisation. */
  readonly portal: PortalLabels;
  /** A name and what it is, in one line. */
  named(name: Part, description: Part): readonly Part[];
  /** A thing and what is said of it, in brackets. */
  bracketed(thing: Part, note: Part): readonly Part[];
}

export interface PortalLabels {
  readonly title: string;
  readonly introduction: string;
  readonly notices: string;
  readonly data: string;
  readonly version: string;
  readonly noNotices: string;
  readonly updated: string;
  readonly undated: string;
  /** The heads of the columns of documents, and of organisations. */
  readonly organisation: string;
  readonly document: string;
  readonly latest: string;
  readonly overview: string;
  /** What a number counts. */
  readonly figures: Readonly<
    Record<'activities' | 'documents' | 'gaps' | 'accepted', (count: number) => string>
  >;
  /** Of how many activities something is established: `8 of 12`. */
  share(done: number, all: number): string;
  /** What the shares are of. */
  readonly shares: string;
  readonly colours: Readonly<Record<'done' | 'part' | 'open', string>>;
  /** Art. 30, and Art. 13 and 14 GDPR. */
  readonly record: string;
  readonly informing: string;
  readonly markdown: string;
  /** Links into the register. */
  readonly gapsOpen: string;
  readonly register: string;
  /** Art. 30 GDPR. */
  readonly coverage: string;
  /** Art. 13, 14 GDPR. */
  readonly information: string;
  readonly item: string;
  readonly article: string;
  readonly states: string;
  readonly accepted: string;
  readonly items: ItemLabels;
  /** The page of all rules. */
  readonly rules: string;
}
