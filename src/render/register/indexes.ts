import {
  type AnyText,
  isGap,
  type Purpose,
  type Reference,
  type Registry,
  type Retention,
  resolve,
} from '../../model/index.ts';
import { type Cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import type { IndexName } from '../labels/register.ts';
import { locationsWords, retentionWords } from '../phrases/index.ts';
import { categoryAt, dataUsesOf } from './data-uses.ts';
import { recipientsOf } from './directory.ts';
import { basisNames } from './legal-basis.ts';
import { line } from './lines.ts';
import { indexAnchor, linkTo, recipientAnchor, type SheetLinks } from './links.ts';
import { recipientName } from './recipients.ts';
import type { Line, RegisterContext, Section } from './shapes.ts';
import { type StatedTransfers, transferRows } from './transfers.ts';

type Activity = Registry['activities'][number];

/** A key of an index, and what it is called. */
interface Key {
  readonly key: string;
  readonly text: Line['text'];
}
type Keys = (activity: Activity, context: RegisterContext) => readonly Key[];

/** An entry of an index: what it is called, what leads to it, and the activities that have it. */
export interface IndexEntry extends Key {
  readonly anchor: string;
  readonly activities: readonly Line[];
}

/** The activities of a record by one of their properties; only where there are any. */
export interface Index {
  readonly name: IndexName;
  readonly entries: readonly IndexEntry[];
}

/** The countries to which data of an activity go, or where its recipients are. */
export function countriesOf(activity: Activity, context: RegisterContext) {
  const recipients = recipientsOf(activity);
  const stated = declarationAt(activity).get('transfers') as Cursor<StatedTransfers>;
  const held = recipients.flatMap(({ recipient }) =>
    isGap(recipient.value.locations) ? [] : locationsWords(recipient.get('locations'), context),
  );
  return [
    ...held.map(({ code }) => code),
    ...transferRows(stated, recipients, context).flatMap(({ countries }) => countries),
  ];
}

const INDEXES: Readonly<Record<IndexName, Keys>> = {
  dataSubjects: (activity, { language }) =>
    each<Reference<'dataSubject'>>(declarationAt(activity).get('dataSubjects')).map(({ value }) => {
      const name = words(declarationAt(resolve(value)).get('name'), language);
      return { key: value.id, text: name ?? value.id };
    }),
  data: (activity, { language }) =>
    dataUsesOf(declarationAt(activity) as Cursor<never>).map((use) => {
      const category = categoryAt(use);
      const key = category.value.id;
      return { key, text: words(category.get('name'), language) ?? key };
    }),
  recipients: (activity, context) =>
    recipientsOf(activity).map(({ recipient }) => ({
      key: recipient.value.id,
      text: recipientName(recipient, context),
    })),
  legalBases: (activity, context) =>
    each<Purpose<AnyText>>(declarationAt(activity).get('purposes' as never)).flatMap((purpose) =>
      basisNames(purpose, context).map(({ id, name }) => ({ key: id, text: name })),
    ),
  countries: (activity, context) =>
    countriesOf(activity, context).map((code) => ({
      key: code,
      text: formatCountry(code, context.language),
    })),
  periods: (activity, context) =>
    each<Retention<AnyText>>(declarationAt(activity).get('retention' as never)).flatMap((one) => {
      const { period } = retentionWords(one, context);
      return period ? [{ key: period.text, text: period }] : [];
    }),
};

/** The activities of a record by data subject, data, recipient, legal basis, country and period. */
export const indexesOf = (
  registry: Registry,
  links: SheetLinks,
  context: RegisterContext,
): Index[] =>
  (Object.keys(INDEXES) as IndexName[])
    .map((name) => ({ name, entries: entriesOf(name, registry, links, context) }))
    .filter(({ entries }) => entries.length > 0);

function entriesOf(
  name: IndexName,
  registry: Registry,
  links: SheetLinks,
  context: RegisterContext,
): IndexEntry[] {
  const found = new Map<string, { text: Line['text']; activities: Map<string, Line> }>();
  for (const activity of registry.activities) {
    for (const { key, text } of INDEXES[name](activity, context)) {
      const entry = found.get(key) ?? { text, activities: new Map<string, Line>() };
      entry.activities.set(activity.id, linkTo(activity.id, links));
      found.set(key, entry);
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { text, activities }], position) => ({
      key,
      text,
      // A period has no id: its words make none.
      anchor: indexAnchor(name, name === 'periods' ? String(position + 1) : key),
      activities: [...activities.values()],
    }));
}

/** The indexes as tables; an entry of the recipients leads to what is said of it. */
export const indexSections = (indexes: readonly Index[], { labels }: RegisterContext): Section[] =>
  indexes.map(({ name, entries }) => ({
    id: `index-${name}`,
    title: labels.indexes[name],
    table: {
      columns: ['entry', 'activities'],
      rows: entries.map(({ key, text, anchor, activities }) => [
        line(text).map((said) => ({
          ...said,
          id: anchor,
          ...(name === 'recipients' && { to: recipientAnchor(key) }),
        })),
        activities,
      ]),
    },
  }));
