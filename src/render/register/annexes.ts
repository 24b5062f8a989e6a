import {
  type Acknowledgement,
  type AnyText,
  COLLECTIONS,
  formatPath,
  type Gap,
  KINDS,
  type Registry,
  type SeverityChange,
} from '../../model/index.ts';
import { type Cursor, declarationAt, each, words } from '../core/cursor.ts';
import { recall } from '../core/memory.ts';
import { phrase, type Sourced } from '../core/sourced.ts';
import { dayWords, term } from '../phrases/index.ts';
import { gapsIn, line } from './lines.ts';
import { anchorOf, linkTo, type SheetLinks } from './links.ts';
import type { Cell, Line, RegisterContext, Section } from './shapes.ts';

interface AnyDeclaration {
  readonly id: string;
  readonly name?: AnyText;
  readonly title?: AnyText;
  readonly label?: AnyText;
  readonly description?: AnyText;
  readonly measure?: AnyText;
  readonly acknowledged?: readonly Acknowledgement<AnyText>[];
}

type OpenQuestion = Cursor<Gap<AnyText>['gap']>;

/** Every declaration of a registry, the organisation first. */
const declarationsOf = (registry: Registry): Cursor<AnyDeclaration>[] =>
  KINDS.flatMap((kind) =>
    kind === 'organisation'
      ? [declarationAt<AnyDeclaration>(registry.organisation)]
      : registry[COLLECTIONS[kind]].map((one) => declarationAt<AnyDeclaration>(one)),
  );

/** What a declaration is called, and the place in it. */
export function placeCell(
  declaration: Cursor<AnyDeclaration>,
  path: readonly (string | number)[],
  context: RegisterContext,
): Cell {
  const called = (['name', 'label', 'title', 'description', 'measure'] as const)
    .map((name) => words(declaration.get(name), context.language))
    .find((name) => name !== undefined);
  const isActivity = declaration.path[0] === COLLECTIONS.activity;
  const to = isActivity ? { to: anchorOf(declaration.value.id) } : {};
  return [{ text: called ?? declaration.value.id, ...to }, ...line(formatPath(path))];
}

/** Every open question of the record, once, with who answers it by when and all its places. */
export function gapsSection(registry: Registry, context: RegisterContext): Section {
  // A question that declarations share is one object, which stands in each of them.
  const questions = new Map<unknown, { gap: OpenQuestion; places: Line[] }>();
  for (const declaration of declarationsOf(registry)) {
    const found = recall(context, 'gaps', declaration.value, () =>
      gapsIn(declaration).map((at) => ({
        steps: at.path.slice(declaration.path.length),
        cell: placeCell(declaration, at.path, context),
      })),
    );
    for (const { steps, cell } of found) {
      const at = steps.reduce<Cursor<unknown>>(
        (inner, step) => inner.get(step as never),
        declaration,
      ) as Cursor<Gap<AnyText>>;
      const question = questions.get(at.value.gap) ?? { gap: at.get('gap'), places: [] };
      question.places.push(...cell);
      questions.set(at.value.gap, question);
    }
  }
  const rows = [...questions.values()].map(({ gap, places }) => [
    line(words(gap.get('question'), context.language), undefined, 'open'),
    line(words(gap.get('stated'), context.language)),
    line(words(gap.get('owner'), context.language)),
    line(dayWords(gap.get('due'), context)),
    places,
  ]);
  return {
    id: 'gaps',
    title: context.labels.bookSections.gaps,
    lines: line(context.labels.lists.openQuestions(rows.length)),
    table:
      rows.length > 0
        ? { columns: ['question', 'stated', 'owner', 'due', 'place'], rows }
        : undefined,
  };
}

/** Findings that a named role accepts, with the reason and all places where they do. */
export function acknowledgementsSection(registry: Registry, context: RegisterContext): Section[] {
  const { language } = context;
  // One that several declarations share is said once, with all of its places.
  const accepted = new Map<string, { uses: Cursor<Acknowledgement<AnyText>>[]; places: Line[] }>();
  for (const declaration of declarationsOf(registry)) {
    for (const one of each<Acknowledgement<AnyText>>(declaration.get('acknowledged'))) {
      const content = JSON.stringify(one.value);
      const known = accepted.get(content) ?? { uses: [], places: [] };
      known.uses.push(one);
      known.places.push(...placeCell(declaration, declaration.path, context));
      known.places.push(...line(words(one.get('at'), language)));
      accepted.set(content, known);
    }
  }
  const rows = [...accepted.values()].map(({ uses, places }) => [
    line(fromAll(uses.map((one) => words(one.get('rule'), language)))),
    places,
    line(fromAll(uses.map((one) => words(one.get('by'), language)))),
    line(fromAll(uses.map((one) => words(one.get('reason'), language)))),
    line(fromAll(uses.map((one) => dayWords(one.get('until'), context)))),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      id: 'acknowledgements',
      title: context.labels.bookSections.acknowledgements,
      table: { columns: ['rule', 'place', 'acceptedBy', 'reason', 'until'], rows },
    },
  ];
}

/** The same words of several places, once, from each of these. */
function fromAll(words: readonly (Sourced | undefined)[]): Sourced | undefined {
  const [first, ...others] = words.filter((one) => one !== undefined);
  return first && others.reduce((said, { path }) => phrase(path, [said]), first);
}

/** Rules that weigh more or less for the organisation than for others, with the reason. */
export function severitiesSection(registry: Registry, context: RegisterContext): Section[] {
  const { labels, language } = context;
  const changes = declarationAt(registry.organisation).get('severities');
  const rows = each<SeverityChange<AnyText>>(changes).map((one) => [
    line(words(one.get('rule'), language)),
    line(term(one.get('severity'), labels.severities)),
    line(words(one.get('reason'), language)),
  ]);
  if (rows.length === 0) return [];
  const table = { columns: ['rule', 'severity', 'reason'] as const, rows };
  return [{ id: 'severities', title: labels.bookSections.severities, table }];
}

/** What a check says of the record, in words of the document's language. */
export interface RegisterFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly text: string;
  /** The data path, as findings write it. */
  readonly path: string;
  readonly acknowledged?: { readonly by: string } | undefined;
}

/** What a check still says of the record. */
export function findingsSection(
  findings: readonly RegisterFinding[],
  links: SheetLinks,
  { labels }: RegisterContext,
): Section[] {
  if (findings.length === 0) return [];
  return [
    {
      id: 'findings',
      title: labels.bookSections.findings,
      table: {
        columns: ['severity', 'finding', 'place', 'rule', 'acceptedBy'],
        rows: findings.map(({ severity, rule, text, path, acknowledged }) => [
          line(labels.severities[severity]),
          line(text),
          [...sheetLine(path, links), ...line(path)],
          line(rule),
          line(acknowledged?.by),
        ]),
      },
    },
  ];
}

/** The sheet of the activity in which a data path lies. */
function sheetLine(path: string, links: SheetLinks): Cell {
  const [collection, id = ''] = path.split(/[.[]/);
  return collection === COLLECTIONS.activity && links.has(id) ? [linkTo(id, links)] : [];
}
