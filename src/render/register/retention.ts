import {
  type AnyText,
  isGap,
  type Purpose,
  type Retention,
  type RetentionScope,
} from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { type Sourced, textOf } from '../core/sourced.ts';
import { namesOf, type RetentionWords, retentionWords } from '../phrases/index.ts';
import { items, lawLines, line, listed, openLines, questionsIn } from './lines.ts';
import type { Cell, RegisterContext, Table } from './shapes.ts';

/** The fields of an activity on which its retention rests. */
interface WithRetention {
  readonly purposes: readonly Purpose<AnyText>[];
  readonly retention: unknown;
}

/** How long data are kept, in stages. Art. 30(1)(f), 5(1)(e) GDPR. */
export function retentionTable(activity: Cursor<WithRetention>, context: RegisterContext): Table {
  return {
    columns: ['scope', 'active', 'archive', 'end', 'basisAndRemarks'],
    rows: each<Retention<AnyText>>(activity.get('retention')).map((at) => {
      const found = retentionWords(at, context);
      return [
        scopeCell(at.get('for'), activity, context),
        activeCell(at, found, context),
        archiveCell(at.get('archive'), found, context),
        endCell(at, found, context),
        remarksCell(found, context),
      ];
    }),
  };
}

/** What a retention is of: purposes, categories of data, cases; all data of the activity if it says nothing. */
function scopeCell(
  at: Cursor<RetentionScope<AnyText> | undefined>,
  activity: Cursor<WithRetention>,
  context: RegisterContext,
): Cell {
  if (at.value === undefined) return line(context.labels.allData);
  const scope = cursor(at.value, at.path);
  return [
    ...line(words(scope.get('what'), context.language)),
    ...listed(namesOf(scope.get('data'), context)),
    ...each<string>(scope.get('purposes')).flatMap((id) =>
      line(purposeWords(id, activity, context)),
    ),
  ];
}

/** A purpose of the activity by its id; the id itself where there is none. */
function purposeWords(
  id: Cursor<string>,
  activity: Cursor<WithRetention>,
  context: RegisterContext,
): Sourced {
  const purpose = each<Purpose<AnyText>>(activity.get('purposes')).find(
    ({ value }) => value.id === id.value,
  );
  const text = purpose && words(purpose.get('purpose'), context.language);
  return { text: text?.text ?? id.value, path: id.path };
}

function activeCell(
  at: Cursor<Retention<AnyText>>,
  found: RetentionWords,
  context: RegisterContext,
): Cell {
  const active = at.get('active');
  if (isGap(active.value)) return openLines(active, context);
  const { facts } = context.labels;
  return [
    ...line(found.active),
    ...line(found.definition, facts.definition),
    ...questionsIn(active, context),
    ...lawLines(found.laws, context),
  ];
}

function archiveCell(
  at: Cursor<Retention<AnyText>['archive']>,
  { archive }: RetentionWords,
  context: RegisterContext,
): Cell {
  if (isGap(at.value)) return openLines(at, context);
  if (!archive) return [];
  const { facts } = context.labels;
  const period = cursor(at.value as { period?: unknown }, at.path).get('period');
  return [
    ...(isGap(period.value) ? openLines(period, context) : line(archive.period)),
    ...line(archive.reason, facts.archiveReason),
    ...line(archive.access, facts.archiveAccess),
    ...lawLines(archive.laws, context),
  ];
}

function endCell(
  at: Cursor<Retention<AnyText>>,
  found: RetentionWords,
  context: RegisterContext,
): Cell {
  const { facts } = context.labels;
  const then = at.get('then');
  if (isGap(then.value)) return openLines(then, context);
  return [
    ...line(found.end, found.endKind === 'own' ? facts.keptBecause : undefined),
    ...lawLines(found.endLaws, context),
  ];
}

const remarksCell = (found: RetentionWords, { labels }: RegisterContext): Cell => [
  ...line(found.remarks),
  ...(found.exceptions.length > 0 ? line(labels.facts.exceptions) : []),
  ...items(found.exceptions),
];

/**
 * The retentions of an activity for a list: for each what it is of, then each stage in few words, and
 * what is open.
 */
export function retentionSummary(activity: Cursor<WithRetention>, context: RegisterContext): Cell {
  const { columns } = context.labels;
  const all = each<Retention<AnyText>>(activity.get('retention'));
  return all.flatMap((at) => {
    const { active, archive, end } = retentionWords(at, context);
    const scope = scopeCell(at.get('for'), activity, context).map(({ text }) => textOf([text]));
    return [
      ...(all.length > 1 ? line(scope.join(', '), undefined, 'head') : []),
      ...line(active),
      ...(archive && !archive.none ? line(archive.period, columns.archive) : []),
      ...line(end, columns.end),
      ...questionsIn(at, context),
    ];
  });
}
