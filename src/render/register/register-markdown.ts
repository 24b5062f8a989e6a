import type { Engine, RenderedMarkdown } from '../core/engine.ts';
import { recall } from '../core/memory.ts';
import type { Sourced } from '../core/sourced.ts';
import type { RowMemory, TableLines } from './row-memory.ts';
import type { ActivitySheet, RegisterContext, Section, Table } from './shapes.ts';
import type { RegisterView } from './view.ts';

/** A part of the document as Markdown, under what leads to it. */
export interface MarkdownPart extends RenderedMarkdown {
  readonly anchor: string;
  readonly title: Sourced | string;
  readonly kind: 'front' | 'section' | 'sheet';
  /** How many questions are open in a sheet, and how much a check says of it. */
  readonly open?: number;
  readonly found?: number;
  /** What HTML shows after the title: safe, made by a template that escapes. */
  readonly picture?: string | undefined;
  /** Its table, where rows are remembered; then it has no sources. */
  readonly table?: TableLines | undefined;
}

/**
 * The register as Markdown, part by part: the front, the head, the lists, the sheets, the annexes. With
 * `rows`, those that were printed before are not printed again.
 */
export function registerMarkdown(
  view: RegisterView,
  engine: Engine,
  context: RegisterContext,
  rows?: RowMemory,
): MarkdownPart[] {
  const { labels, terms } = context;
  const common = { labels, colon: terms.colon };
  const render = (view: object) => engine.render('register/section.md', view);
  const section = (one: Section): MarkdownPart => ({
    ...withRows({ ...common, ...printable(one, context) }, render, rows),
    anchor: one.id,
    title: one.title,
    kind: 'section',
  });
  const list = view.lists[0]?.id ?? '';
  const sheet = (one: ActivitySheet) =>
    recall(context, `sheet after ${list}`, one, () => printed(one));
  const printed = (one: ActivitySheet): MarkdownPart => ({
    ...engine.render('register/sheet.md', {
      ...common,
      list,
      name: one.name,
      open: one.open > 0,
      openCount: labels.lists.openQuestions(one.open),
      sections: one.sections.map((part) => printable(part, context)),
    }),
    anchor: one.anchor,
    open: one.open,
    found: one.found,
    title: one.name,
    kind: 'sheet',
  });
  const front = { ...engine.render('register/front.md', { ...common, ...view }) };
  return [
    { ...front, anchor: 'top', title: view.title, kind: 'front' },
    ...view.head.map(section),
    ...view.lists.map(section),
    ...view.overviews.map(section),
    ...view.sheets.map(sheet),
    ...view.annexes.map(section),
  ];
}

type Printable = ReturnType<typeof printable>;

/** A section, of whose table only those rows are printed that are new. */
function withRows(
  view: Printable,
  render: (view: Printable) => RenderedMarkdown,
  memory: RowMemory | undefined,
): RenderedMarkdown & Pick<MarkdownPart, 'table'> {
  const { heads = [], rows = [] } = view.table ?? {};
  if (!memory || rows.length === 0) return render(view);
  const name = JSON.stringify([view.id, heads]);
  const printed = memory.print(
    name,
    rows,
    (some) => render({ ...view, table: { heads, rows: some } }).markdown,
  );
  if (!printed) return render(view);
  const { before, lines, after } = printed;
  const markdown = `${before}${lines.map((line) => line.markdown).join('')}${after}`;
  return { markdown, sources: [], table: printed };
}

/** A section with its article and the heads of its columns in words. */
function printable({ table, article, ...section }: Section, context: RegisterContext) {
  const shown = table && filled(table);
  return {
    ...section,
    ...(article && { article: context.terms.article(article) }),
    ...(shown && { table: { heads: headsOf(shown, context), rows: shown.rows } }),
  };
}

/** A table without the columns that have nothing to say, unless Art. 30 GDPR asks for them. */
export function filled({ columns, letters, rows }: Table): Table {
  const shown = columns.map(
    (column, index) =>
      letters?.[column] !== undefined || rows.some((cells) => (cells[index] ?? []).length > 0),
  );
  return {
    ...(letters && { letters }),
    columns: columns.filter((_, index) => shown[index]),
    rows: rows.map((cells) => cells.filter((_, index) => shown[index])),
  };
}

/** The heads of a table, with the letters of Art. 30 GDPR that they answer. */
export const headsOf = ({ columns, letters }: Table, { labels }: RegisterContext): string[] =>
  columns.map((column) => [labels.columns[column], letters?.[column]].filter(Boolean).join(' '));

/** What only HTML shows of the templates' own markup. */
const MARKUP = /<\/?span[^>]*>/g;

/** The whole document as one Markdown text, for those who read it as it is. */
export const asOneText = (parts: readonly MarkdownPart[]): string =>
  `${parts.map(({ markdown }) => markdown.replace(MARKUP, '').trim()).join('\n\n')}\n`;
