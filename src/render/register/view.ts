import type { Registry } from '../../model/index.ts';
import { declarationAt, words } from '../core/cursor.ts';
import { formatDay } from '../core/format.ts';
import { type Sourced, sourced } from '../core/sourced.ts';
import type { Column } from '../labels/register.ts';
import {
  acknowledgementsSection,
  findingsSection,
  gapsSection,
  type RegisterFinding,
  severitiesSection,
} from './annexes.ts';
import { CONTROLLER_LETTERS, coverageSection, PROCESSOR_LETTERS } from './coverage-section.ts';
import {
  type DirectoryTransfer,
  recipientsDirectory,
  transfersDirectory,
  transfersOf,
} from './directory.ts';
import { type Flow, flowsOf, flowsSection } from './flows.ts';
import { type Index, indexesOf, indexSections } from './indexes.ts';
import { linksTo } from './links.ts';
import { type ListEntry, listEntry } from './list.ts';
import { organisationSection } from './organisation.ts';
import { requestsSection } from './requests.ts';
import { measureLines } from './security.ts';
import type { ActivitySheet, Cell, RegisterContext, Section } from './shapes.ts';
import { activitySheet } from './sheet.ts';
import { type Keeping, keepingsOf, timelineSection } from './timeline.ts';
import { inWordOrder } from './word-order.ts';

/** The whole register in one language: what every format shows. */
export interface RegisterView {
  readonly title: string;
  readonly organisation: Sourced;
  /** `As of 22 November 2026` */
  readonly asOf: string;
  /** How many activities, open questions and accepted findings there are. */
  readonly counts: readonly string[];
  /** The organisation, then how people use their rights. */
  readonly head: readonly Section[];
  /** The lists of activities and how far Art. 30 GDPR is answered, by role. */
  readonly lists: readonly Section[];
  /** What the pictures show, in words. */
  readonly overviews: readonly Section[];
  readonly flows: readonly Flow[];
  readonly keepings: readonly Keeping[];
  readonly transfers: readonly DirectoryTransfer[];
  readonly sheets: readonly ActivitySheet[];
  readonly annexes: readonly Section[];
  readonly indexes: readonly Index[];
  /** Each activity in one row, with more columns than the lists show. */
  readonly entries: readonly ListEntry[];
}

const CONTROLLER_COLUMNS = [
  ...['activity', 'purposes', 'dataSubjects', 'data', 'recipients', 'transfers', 'retention'],
  'openQuestions',
] as const satisfies readonly Column[];
const PROCESSOR_COLUMNS = [
  ...['activity', 'controllers', 'processing', 'transfers', 'subProcessors', 'openQuestions'],
] as const satisfies readonly Column[];

/** What an organisation's register says. Art. 30 GDPR. */
export function registerView(
  record: Registry,
  findings: readonly RegisterFinding[],
  context: RegisterContext,
): RegisterView {
  const registry = inWordOrder(record, context);
  const { labels, language } = context;
  const organisation = declarationAt(registry.organisation);
  const common = organisation.get('security');
  const sheets = registry.activities.map((one) => activitySheet(one, common, context, findings));
  const entries = registry.activities.flatMap((one, index) => {
    const sheet = sheets[index];
    return sheet ? [listEntry(one, sheet, common, index + 1, context)] : [];
  });
  const gaps = gapsSection(registry, context);
  const acknowledged = acknowledgementsSection(registry, context);
  const links = linksTo(sheets);
  const flows = flowsOf(registry, links, context);
  const keepings = keepingsOf(registry, links, context);
  const transfers = transfersOf(registry, links, context);
  const indexes = indexesOf(registry, links, context);
  const accepted = acknowledged[0]?.table?.rows.length ?? 0;
  return {
    title: labels.title,
    organisation: words(organisation.get('name'), language) ?? sourced('', organisation.path),
    asOf: labels.asOf(formatDay(context.asOf, language)),
    counts: [
      labels.lists.activities(sheets.length),
      labels.lists.openQuestions(gaps.table?.rows.length ?? 0),
      ...(accepted > 0 ? [labels.lists.acknowledgements(accepted)] : []),
    ],
    head: [
      organisationSection(registry.organisation, context),
      ...commonSecurity(registry, context),
      requestsSection(registry.organisation, context),
    ],
    lists: listSections(sheets, entries, registry, context),
    overviews: [...flowsSection(flows, context), ...timelineSection(keepings, context)],
    flows,
    keepings,
    transfers,
    sheets,
    annexes: [
      ...recipientsDirectory(registry, links, context),
      transfersDirectory(transfers, context),
      gaps,
      ...acknowledged,
      ...severitiesSection(registry, context),
      ...findingsSection(findings, links, context),
      ...indexSections(indexes, context),
    ],
    indexes,
    entries,
  };
}

/** What protects the data of every activity. Art. 30(1)(g), 30(2)(d) GDPR. */
function commonSecurity(registry: Registry, context: RegisterContext): Section[] {
  const lines = measureLines(declarationAt(registry.organisation).get('security'), context);
  if (lines.length === 0) return [];
  const title = context.labels.bookSections.commonSecurity;
  return [{ id: 'security', title, article: 'Art. 30(1)(g), 30(2)(d) GDPR', lines }];
}

function listSections(
  sheets: readonly ActivitySheet[],
  entries: readonly ListEntry[],
  registry: Registry,
  context: RegisterContext,
): Section[] {
  const { bookSections } = context.labels;
  const isProcessor = ({ role }: ActivitySheet) => role === 'processor';
  const list = (
    id: 'controllerList' | 'processorList',
    columns: readonly Column[],
    letters: Readonly<Partial<Record<Column, string>>>,
  ): Section[] => {
    const wanted = id === 'processorList';
    const rows = entries.filter(
      (_, index) => sheets[index] && isProcessor(sheets[index]) === wanted,
    );
    if (rows.length === 0) return [];
    const cells = rows.map((entry) => columns.map((column): Cell => entry[column] ?? []));
    const article = wanted ? 'Art. 30(2) GDPR' : 'Art. 30(1) GDPR';
    return [{ id, title: bookSections[id], article, table: { columns, letters, rows: cells } }];
  };
  return [
    ...list('controllerList', CONTROLLER_COLUMNS, CONTROLLER_LETTERS),
    ...list('processorList', PROCESSOR_COLUMNS, PROCESSOR_LETTERS),
    ...coverageSection(
      sheets.filter((sheet) => !isProcessor(sheet)),
      registry,
      context,
    ),
    ...coverageSection(sheets.filter(isProcessor), registry, context),
  ];
}
