import {
  type AnyText,
  isGap,
  type Purpose,
  type Reference,
  type Registry,
  type Retention,
  resolve,
} from '../../model/index.ts';
import { collated } from '../core/collate.ts';
import { type Cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { textOf } from '../core/sourced.ts';
import type { IndexName } from '../labels/register.ts';
import { locationsWords, retentionWords } from '../phrases/index.ts';
import { categoryAt, dataUsesOf } from './data-uses.ts';
import { recipientsOf } from './directory.ts';
import { basisNames } from './legal-basis.ts';
import { gapsIn, line } from './lines.ts';
import { indexAnchor, linkTo, recipientAnchor, type SheetLinks } from './links.ts';
import { recipientName } from './recipients.ts';
import type { Line, RegisterContext, Section } from './shapes.ts';
import { type StatedTransfers, transferRows } from './transfers.ts';

type Activity = Registry['activities'][number];

/** A key of an index, and what it is called. */
interface Key {
  readonly key: string;
  readonly text: Line['text'];
  /** Where it stands for what is still open. */
  readonly as?: 'open';
}

/** What is still open stands last. */
const OPEN = '\uffff';
const openKey = (text: string): Key => ({ key: OPEN, text, as: 'open' });

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
    each<Purpose<AnyText>>(declarationAt(activity).get('purposes' as never)).flatMap((purpose) => [
      ...basisNames(purpose, context).map(({ id, name }) => ({ key: id, text: name })),
      ...(gapsIn(purpose.get('legalBasis')).some(isBasis) ? [openKey(context.labels.open)] : []),
    ]),
  countries: (activity, context) => {
    const stated = declarationAt(activity).get('transfers') as Cursor<StatedTransfers>;
    const isOpen =
      isGap(stated.value) ||
      recipientsOf(activity).some(({ recipient }) => isGap(recipient.value.locations));
    return [
      ...countriesOf(activity, context).map((code) => ({
        key: code,
        text: formatCountry(code, context.language),
      })),
      ...(isOpen ? [openKey(context.labels.countriesOpen)] : []),
    ];
  },
  periods: (activity, context) => {
    const retention = declarationAt(activity).get('retention' as never) as Cursor<unknown>;
    if (isGap(retention.value)) return [openKey(context.labels.open)];
    return each<Retention<AnyText>>(retention).map((one) => {
      const { period } = retentionWords(one, context);
      return period ? { key: period.text, text: period } : openKey(context.labels.open);
    });
  },
};

/** Whether an open question is the basis itself, not a detail of one that is known. */
const isBasis = ({ path }: Cursor<unknown>) => path.at(-1) === 'legalBasis';

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
  const found = new Map<string, { entry: Key; activities: Map<string, Line> }>();
  for (const activity of registry.activities) {
    for (const entry of INDEXES[name](activity, context)) {
      const known = found.get(entry.key) ?? { entry, activities: new Map<string, Line>() };
      known.activities.set(activity.id, linkTo(activity.id, links));
      found.set(entry.key, known);
    }
  }
  const byKey = [...found.values()].sort((a, b) => (a.entry.key < b.entry.key ? -1 : 1));
  const known = byKey.filter(({ entry }) => entry.key !== OPEN);
  const open = byKey.filter(({ entry }) => entry.key === OPEN);
  const inOrder = collated(known, ({ entry }) => textOf([entry.text]), context.language);
  return [...inOrder, ...open].map(({ entry, activities }, position) => ({
    ...entry,
    anchor: indexAnchor(name, idOf(name, entry.key, position)),
    activities: [...activities.values()],
  }));
}

/** A period has no id, as its words make none: its place does. What is open has one of its own. */
const idOf = (name: IndexName, key: string, position: number): string => {
  if (key === OPEN) return 'open-question';
  return name === 'periods' ? String(position + 1) : key;
};

/** The indexes as tables; an entry of the recipients leads to what is said of it. */
export const indexSections = (indexes: readonly Index[], { labels }: RegisterContext): Section[] =>
  indexes.map(({ name, entries }) => ({
    id: `index-${name}`,
    title: labels.indexes[name],
    table: {
      columns: ['entry', 'activities'],
      rows: entries.map(({ key, text, as, anchor, activities }) => [
        line(text, undefined, as).map((said) => ({
          ...said,
          id: anchor,
          ...(name === 'recipients' && { to: recipientAnchor(key) }),
        })),
        activities,
      ]),
    },
  }));
