import type { Declared, Registry } from '../../model/index.ts';
import { recall } from '../core/memory.ts';
import type { Column, CoverageState } from '../labels/register.ts';
import { type ControllerItem, type Coverage, coverageOf, type ProcessorItem } from './coverage.ts';
import { line } from './lines.ts';
import type { ActivitySheet, Cell, RegisterContext, Section } from './shapes.ts';

/** Which items each column stands for; those about the organisation are the same for all activities. */
const CONTROLLER_COLUMNS = {
  organisation: ['controller-identity', 'controller-contact', 'representative', 'dpo'],
  jointControllers: ['joint-controller'],
  purposes: ['purposes'],
  dataSubjects: ['data-subjects'],
  data: ['data-categories'],
  recipients: ['recipients'],
  transfers: ['transfers', 'transfer-safeguards-49-2'],
  retention: ['erasure-time-limits'],
  security: ['security-measures'],
} as const satisfies Partial<Record<Column, readonly ControllerItem[]>>;

const PROCESSOR_COLUMNS = {
  organisation: ['processor-identity', 'processor-representatives', 'processor-dpo'],
  controllers: ['processor-controllers'],
  processing: ['processor-categories'],
  transfers: ['processor-transfers'],
  security: ['processor-security'],
} as const satisfies Partial<Record<Column, readonly ProcessorItem[]>>;

export const CONTROLLER_LETTERS = {
  organisation: '(a)',
  jointControllers: '(a)',
  purposes: '(b)',
  dataSubjects: '(c)',
  data: '(c)',
  recipients: '(d)',
  transfers: '(e)',
  retention: '(f)',
  security: '(g)',
} as const satisfies Record<keyof typeof CONTROLLER_COLUMNS, string>;

export const PROCESSOR_LETTERS = {
  organisation: '(a)',
  controllers: '(a)',
  processing: '(b)',
  transfers: '(c)',
  security: '(d)',
} as const satisfies Record<keyof typeof PROCESSOR_COLUMNS, string>;

/** From what is least to what is most established. */
const ORDER: readonly CoverageState[] = [
  ...(['missing', 'open', 'partly', 'established', 'none', 'notApplicable'] as const),
];

/** The least established of several items, but for what there is none of. */
const together = (states: readonly CoverageState[]): CoverageState =>
  ORDER.find((state) => states.includes(state)) ?? 'missing';

/** Whether each item of Art. 30 GDPR is answered, activity by activity, for one of the two roles. */
export function coverageSection(
  sheets: readonly ActivitySheet[],
  registry: Registry,
  context: RegisterContext,
): Section[] {
  const { labels } = context;
  const processor = sheets[0]?.role === 'processor';
  const items: Readonly<Record<string, readonly string[]>> = processor
    ? PROCESSOR_COLUMNS
    : CONTROLLER_COLUMNS;
  const columns = Object.keys(items) as Column[];
  const byId = new Map(registry.activities.map((activity) => [activity.id, activity]));
  const rows = sheets.map((sheet) =>
    recall(context, 'coverage', byId.get(sheet.id) ?? sheet, () => [
      [{ text: sheet.name, as: 'head' as const, to: sheet.anchor }],
      ...states(byId.get(sheet.id), registry, columns, items, context),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      id: processor ? 'coverage-processor' : 'coverage',
      title: labels.bookSections[processor ? 'processorCoverage' : 'coverage'],
      article: processor ? 'Art. 30(2) GDPR' : 'Art. 30(1) GDPR',
      table: {
        columns: ['activity', ...columns],
        letters: processor ? PROCESSOR_LETTERS : CONTROLLER_LETTERS,
        rows,
      },
    },
  ];
}

function states(
  activity: Declared<'activity'> | undefined,
  registry: Registry,
  columns: readonly Column[],
  items: Readonly<Record<string, readonly string[]>>,
  { labels }: RegisterContext,
): Cell[] {
  const coverage: readonly Coverage[] = activity ? coverageOf(activity, registry) : [];
  return columns.map((column) => {
    const wanted = items[column] ?? [];
    const found = coverage.filter(({ item }) => wanted.includes(item)).map(({ state }) => state);
    const state = together(found);
    const isOpen = state === 'missing' || state === 'open' || state === 'partly';
    return line(labels.coverage[state], undefined, isOpen ? 'open' : undefined);
  });
}
