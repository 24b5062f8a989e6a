import type { Registry } from '../../model/index.ts';
import { collated } from '../core/collate.ts';
import { type Cursor, declarationAt } from '../core/cursor.ts';
import { line } from './lines.ts';
import { linkTo, type SheetLinks } from './links.ts';
import { cellText } from './plain-text.ts';
import { recipientsIn, recipientsTable } from './recipients.ts';
import type { Cell, Line, RegisterContext, Section } from './shapes.ts';
import { type StatedTransfers, type TransferRow, transferRows } from './transfers.ts';

/** The recipients of an activity, of whatever role. */
export const recipientsOf = (activity: Registry['activities'][number]) =>
  recipientsIn(
    declarationAt(activity).get(
      (activity.role === 'processor' ? 'subProcessors' : 'recipients') as never,
    ),
  );

/** Every recipient of the record once, with the activities that it serves. Art. 30(1)(d) GDPR. */
export function recipientsDirectory(
  registry: Registry,
  links: SheetLinks,
  context: RegisterContext,
): Section[] {
  if (registry.recipients.length === 0) return [];
  const all = registry.recipients.map((one) => ({ recipient: declarationAt(one), use: undefined }));
  const { columns, rows } = recipientsTable(all, 'protection', context);
  const used = new Map<string, Line[]>();
  for (const activity of registry.activities) {
    for (const { recipient } of recipientsOf(activity)) {
      const { id } = recipient.value;
      used.set(id, [...(used.get(id) ?? []), linkTo(activity.id, links)]);
    }
  }
  return [
    {
      id: 'recipients',
      title: context.labels.bookSections.allRecipients,
      article: 'Art. 30(1)(d) GDPR',
      table: {
        columns: [...columns, 'activities'],
        rows: rows.map(([name = [], ...cells], index) => [
          anchored(name),
          ...cells,
          used.get(registry.recipients[index]?.id ?? '') ?? line(context.labels.unused),
        ]),
      },
    },
  ];
}

/** What leads to a recipient from elsewhere leads here. */
const anchored = ([first, ...others]: Cell): Cell => {
  if (!first) return others;
  const { to, ...line } = first;
  return [to === undefined ? line : { ...line, id: to }, ...others];
};

/** A transfer of the record, with the activities that make it. */
export interface DirectoryTransfer extends TransferRow {
  readonly activities: Cell;
}

/** Every transfer of the record once. Art. 30(1)(e), 30(2)(c) GDPR. */
export function transfersOf(
  registry: Registry,
  links: SheetLinks,
  context: RegisterContext,
): DirectoryTransfer[] {
  const found = new Map<string, { row: TransferRow; activities: Line[] }>();
  for (const activity of registry.activities) {
    const stated = declarationAt(activity).get('transfers') as Cursor<StatedTransfers>;
    for (const row of transferRows(stated, recipientsOf(activity), context)) {
      const cells = [row.destination, row.recipient, row.protection];
      const key = cells.map((cell) => cellText(cell, context)).join('\n\n');
      const entry = found.get(key) ?? { row, activities: [] };
      entry.activities.push(linkTo(activity.id, links));
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ row, activities }) => ({ ...row, activities }));
}

/** By destination, then by recipient; where it is not known which country, last. */
function inOrder(all: readonly DirectoryTransfer[], context: RegisterContext): DirectoryTransfer[] {
  const by = (rows: readonly DirectoryTransfer[], cell: 'destination' | 'recipient') =>
    collated(rows, (row) => cellText(row[cell], context), context.language);
  const sorted = by(by(all, 'recipient'), 'destination');
  const isKnown = ({ countries }: TransferRow) => countries.length > 0;
  return [...sorted.filter(isKnown), ...sorted.filter((row) => !isKnown(row))];
}

/** The same as a table. */
export function transfersDirectory(
  all: readonly DirectoryTransfer[],
  context: RegisterContext,
): Section {
  const rows = inOrder(all, context).map(
    ({ destination, recipient, protection, validity, activities }) => [
      ...[destination, recipient, protection, validity, activities],
    ],
  );
  return {
    id: 'transfers',
    title: context.labels.bookSections.allTransfers,
    article: 'Art. 30(1)(e), 30(2)(c) GDPR',
    lines: rows.length === 0 ? line(context.labels.noTransfersKnown) : [],
    table:
      rows.length > 0
        ? { columns: ['destination', 'recipient', 'protection', 'validity', 'activities'], rows }
        : undefined,
  };
}
