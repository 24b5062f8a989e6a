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
import { recipientsOf } from './directory.ts';
import { basisNames } from './legal-basis.ts';
import { gapsIn, line } from './lines.ts';
import { linkTo, type SheetLinks } from './links.ts';
import { recipientName } from './recipients.ts';
import type { Line, RegisterContext, Section } from './shapes.ts';
import { type StatedTransfers, transferRows } from './transfers.ts';

type Activity = Registry['activities'][number];

/** A key of an index, and what it is called. */
interface Entry {
  readonly key: string;
  readonly text: Line['text'];
  /** Where it stands for what is still open. */
  readonly as?: 'open';
}

/** What is still open stands last. */
const openEntry = (text: string): Entry => ({ key: '\uffff', text, as: 'open' });

type Keys = (activity: Activity, context: RegisterContext) => readonly Entry[];

const INDEXES: Readonly<Record<IndexName, Keys>> = {
  dataSubjects: (activity, { language }) =>
    each<Reference<'dataSubject'>>(declarationAt(activity).get('dataSubjects')).map(({ value }) => {
      const name = words(declarationAt(resolve(value)).get('name'), language);
      return { key: value.id, text: name ?? value.id };
    }),
  recipients: (activity, context) =>
    recipientsOf(activity).map(({ recipient }) => ({
      key: recipient.value.id,
      text: recipientName(recipient, context),
    })),
  legalBases: (activity, context) =>
    each<Purpose<AnyText>>(declarationAt(activity).get('purposes' as never)).flatMap((purpose) => [
      ...basisNames(purpose, context).map(({ id, name }) => ({ key: id, text: name })),
      ...(gapsIn(purpose.get('legalBasis')).some(isBasis) ? [openEntry(context.labels.open)] : []),
    ]),
  countries: (activity, context) => {
    const recipients = recipientsOf(activity);
    const stated = declarationAt(activity).get('transfers') as Cursor<StatedTransfers>;
    const held = recipients.flatMap(({ recipient }) =>
      isGap(recipient.value.locations) ? [] : locationsWords(recipient.get('locations'), context),
    );
    const codes = [
      ...held.map(({ code }) => code),
      ...transferRows(stated, recipients, context).flatMap(({ countries }) => countries),
    ];
    const isOpen =
      isGap(stated.value) || recipients.some(({ recipient }) => isGap(recipient.value.locations));
    return [
      ...codes.map((code) => ({ key: code, text: formatCountry(code, context.language) })),
      ...(isOpen ? [openEntry(context.labels.countriesOpen)] : []),
    ];
  },
  periods: (activity, context) => {
    const retention = declarationAt(activity).get('retention' as never) as Cursor<unknown>;
    if (isGap(retention.value)) return [openEntry(context.labels.open)];
    return each<Retention<AnyText>>(retention).map((one) => {
      const { period } = retentionWords(one, context);
      return period ? { key: period.text, text: period } : openEntry(context.labels.open);
    });
  },
};

/** Whether an open question is the basis itself, not a detail of one that is known. */
const isBasis = ({ path }: Cursor<unknown>) => path.at(-1) === 'legalBasis';

/** The activities of a record by data subject, recipient, legal basis, country and period. */
export const indexSections = (
  registry: Registry,
  links: SheetLinks,
  context: RegisterContext,
): Section[] =>
  (Object.keys(INDEXES) as IndexName[]).flatMap((name) => {
    const rows = indexRows(INDEXES[name], registry, links, context);
    if (rows.length === 0) return [];
    const title = context.labels.indexes[name];
    return [{ id: `index-${name}`, title, table: { columns: ['entry', 'activities'], rows } }];
  });

function indexRows(keysOf: Keys, registry: Registry, links: SheetLinks, context: RegisterContext) {
  const found = new Map<string, Entry & { activities: Map<string, Line> }>();
  for (const activity of registry.activities) {
    for (const one of keysOf(activity, context)) {
      const { key } = one;
      const entry = found.get(key) ?? { ...one, activities: new Map<string, Line>() };
      entry.activities.set(activity.id, linkTo(activity.id, links));
      found.set(key, entry);
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { text, as, activities }]) => [line(text, undefined, as), [...activities.values()]]);
}
