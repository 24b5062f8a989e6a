import { textOf } from '../core/sourced.ts';
import { anchorOf } from './links.ts';
import { cellText, isOpen } from './plain-text.ts';
import { CSV_COLUMNS } from './register-csv.ts';
import { headsOf } from './register-markdown.ts';
import type { ActivitySheet, Cell as Lines, RegisterContext, Section, Table } from './shapes.ts';
import type { RegisterView } from './view.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

/** Widths in characters: of the first column, of the others. */
const FIRST = 28;
const OTHER = 38;
const LIST_WIDTHS: Readonly<Record<string, number>> = {
  number: 6,
  id: 22,
  activity: 32,
  role: 18,
  status: 12,
  openQuestions: 16,
};
const LIST_COLUMNS = CSV_COLUMNS.filter(
  (column) => column !== 'organisation' && column !== 'contact' && column !== 'dpo',
);

/** The register as a workbook: the list, the organisation, the annexes, then one sheet an activity. */
export function registerWorkbook(view: RegisterView, context: RegisterContext): Workbook {
  const { labels, asOf } = context;
  const author = textOf([view.organisation]);
  return {
    title: `${view.title}${context.terms.colon}${author}`,
    author,
    day: asOf,
    shortened: labels.shortened,
    sheets: [
      list(view, context),
      page('organisation', labels.bookSections.organisation, view.head, context),
      ...view.lists
        .filter(({ id }) => id.startsWith('coverage'))
        .flatMap((one) => tables(one, context)),
      ...view.annexes.flatMap((section) => tables(section, context)),
      ...view.sheets.map((sheet) => activity(sheet, context)),
    ],
  };
}

/** One row an activity, without the columns that none of them fills. */
function list({ entries }: RegisterView, context: RegisterContext): Sheet {
  const columns = LIST_COLUMNS.filter((column) =>
    entries.some((entry) => (entry[column] ?? []).length > 0),
  );
  return {
    id: 'list',
    name: context.labels.short,
    list: 2,
    widths: columns.map((column) => LIST_WIDTHS[column] ?? OTHER),
    rows: [
      columns.map((column): Cell => ({ text: context.labels.columns[column], style: 'head' })),
      ...entries.map((entry) => columns.map((column) => toCell(entry[column] ?? [], context))),
    ],
  };
}

/** A section that is one table, as a sheet that can be filtered. */
function tables(section: Section, context: RegisterContext): Sheet[] {
  const { id, title, table } = section;
  if (!table) return [];
  const widths = table.columns.map((_, index) => (index === 0 ? FIRST : OTHER));
  const name = id === 'transfers' ? context.labels.columns.transfers : title;
  return [{ id, name, list: 1, widths, rows: tableRows(table, context) }];
}

const activity = (sheet: ActivitySheet, context: RegisterContext): Sheet =>
  page(sheet.anchor, textOf([sheet.name]), sheet.sections, context);

/** Sections below each other. */
function page(
  id: string,
  name: string,
  sections: readonly Section[],
  context: RegisterContext,
): Sheet {
  const columns = Math.max(2, ...sections.map(({ table }) => table?.columns.length ?? 0));
  const rows: Cell[][] = [[{ text: name, style: 'title' }]];
  for (const { title, article, lines = [], fields = [], table } of sections) {
    const cited = article
      ? [{ text: context.terms.article(article), style: 'title' as const }]
      : [];
    rows.push([], [{ text: title, style: 'title' }, ...cited]);
    rows.push(...lines.map((line) => [{ text: '' }, toCell([line], context)]));
    rows.push(...fields.map((field) => [{ text: field.label }, toCell(field.lines, context)]));
    if (table) rows.push(...tableRows(table, context));
  }
  const widths = Array.from({ length: columns }, (_, index) => (index === 0 ? FIRST : OTHER));
  return { id, name, widths, rows };
}

const tableRows = ({ columns, letters, rows }: Table, context: RegisterContext): Cell[][] => [
  headsOf({ columns, letters, rows }, context).map((text) => ({ text, style: 'head' as const })),
  ...rows.map((cells) => cells.map((cell) => toCell(cell, context))),
];

function toCell(lines: Lines, context: RegisterContext): Cell {
  const target = lines.length === 1 ? lines[0]?.to : undefined;
  const to = target?.startsWith(anchorOf('')) ? target : undefined;
  return {
    text: cellText(lines, context),
    ...(isOpen(lines) && { style: 'open' as const }),
    ...(to !== undefined && { to }),
  };
}
