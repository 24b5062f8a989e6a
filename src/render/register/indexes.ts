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
import { line } from './lines.ts';
import { linkTo, type SheetLinks } from './links.ts';
import { recipientName } from './recipients.ts';
import type { Line, RegisterContext, Section } from './shapes.ts';
import { type StatedTransfers, transferRows } from './transfers.ts';

type Activity = Registry['activities'][number];

/** A key of an index, and what it is called. */
interface Entry {
  readonly key: string;
  readonly text: Line['text'];
}
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
    each<Purpose<AnyText>>(declarationAt(activity).get('purposes' as never)).flatMap((purpose) =>
      basisNames(purpose, context).map(({ id, name }) => ({ key: id, text: name })),
    ),
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
    return codes.map((code) => ({ key: code, text: formatCountry(code, context.language) }));
  },
  periods: (activity, context) =>
    each<Retention<AnyText>>(declarationAt(activity).get('retention' as never)).flatMap((one) => {
      const { period } = retentionWords(one, context);
      return period ? [{ key: period.text, text: period }] : [];
    }),
};

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
  const found = new Map<string, { text: Line['text']; activities: Map<string, Line> }>();
  for (const activity of registry.activities) {
    for (const { key, text } of keysOf(activity, context)) {
      const entry = found.get(key) ?? { text, activities: new Map<string, Line>() };
      entry.activities.set(activity.id, linkTo(activity.id, links));
      found.set(key, entry);
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { text, activities }]) => [line(text), [...activities.values()]]);
}
