import { INFORMATION_ITEMS } from '../../law/index.ts';
import {
  type Declared,
  isGap,
  kindOf,
  type Registry,
  type SectionName,
} from '../../model/index.ts';
import { type Cursor, cursor, declarationAt } from '../core/cursor.ts';
import type { InformationItem } from '../labels/items.ts';
import type { CoverageState } from '../labels/register.ts';
import { stateOf, transfers, whereThereIsOne } from '../register/coverage.ts';
import { dataUsesOf } from '../register/data-uses.ts';
import { gapsIn } from '../register/lines.ts';

type Activity = Declared<'activity'>;
type State = (
  activity: Cursor<Activity>,
  organisation: Cursor<Declared<'organisation'>>,
) => CoverageState;

/** An item of Art. 13 or 14 GDPR: where a notice says it, and how far an activity establishes it. */
interface Item {
  readonly section: SectionName;
  readonly state: State;
}

/** What is said by several places: not applicable without any, open while something in them is. */
function ofParts(parts: readonly Cursor<unknown>[]): CoverageState {
  if (parts.length === 0) return 'notApplicable';
  const open = parts.filter((part) => gapsIn(part).length > 0).length;
  return open === 0 ? 'established' : open === parts.length ? 'open' : 'partly';
}

/** Every object in a value that passes; what it refers to is not entered. */
function within(at: Cursor<unknown>, passes: (value: object) => boolean): Cursor<unknown>[] {
  const { value, path } = at;
  if (typeof value !== 'object' || value === null || isGap(value)) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inside = entries.flatMap(([step, part]) =>
    kindOf(part) === undefined ? within(cursor(part, [...path, step]), passes) : [],
  );
  return passes(value) ? [at, ...inside] : inside;
}

const field =
  (name: string): State =>
  (activity) =>
    stateOf(activity.get(name as never));
const ofOrganisation =
  (name: keyof Declared<'organisation'>): State =>
  (_, organisation) =>
    stateOf(organisation.get(name));
const whereBasis =
  (basis: string): State =>
  (activity) =>
    ofParts(
      within(activity.get('purposes' as never), (one) => 'basis' in one && one.basis === basis),
    );
const whereSource =
  (passes: (source: unknown) => boolean): State =>
  (activity) =>
    ofParts(dataUsesOf(activity as Cursor<never>).filter(({ value }) => passes(value.source)));

/** Where each item is said, and how far. */
const ITEMS = {
  'controller-identity': { section: 'controller', state: ofOrganisation('contact') },
  representative: {
    section: 'controller',
    state: whereThereIsOne(ofOrganisation('representatives')),
  },
  'dpo-contact': { section: 'controller', state: ofOrganisation('dpo') },
  purposes: {
    section: 'purposes',
    state: (activity) => stateOf(activity.get('purposes' as never), []),
  },
  'legal-basis': {
    section: 'purposes',
    state: (activity) =>
      ofParts(within(activity.get('purposes' as never), (one) => 'legalBasis' in one)),
  },
  'legitimate-interest': { section: 'purposes', state: whereBasis('legitimate-interests') },
  'data-categories': { section: 'data', state: field('data') },
  recipients: { section: 'recipients', state: field('recipients') },
  transfer: { section: 'transfers', state: transfers('recipients') },
  retention: { section: 'retention', state: field('retention') },
  'withdraw-consent': { section: 'rights', state: whereBasis('consent') },
  complaint: { section: 'rights', state: ofOrganisation('supervisoryAuthorities') },
  'mandatory-or-optional': {
    section: 'data',
    state: whereSource((source) => source === 'data-subject'),
  },
  source: { section: 'sources', state: whereSource((source) => source !== 'data-subject') },
  'automated-decisions': {
    section: 'automated-decisions',
    state: whereThereIsOne(field('automatedDecisions')),
  },
  'joint-essence': { section: 'recipients', state: whereThereIsOne(field('arrangement')) },
} as const satisfies Record<InformationItem, Item>;

/** An item of Art. 13 or 14 GDPR, for one activity that a notice tells of. */
export interface Information {
  readonly item: InformationItem;
  readonly article: string;
  readonly state: CoverageState;
}

/**
 * How far a notice can say each item of Art. 13 and 14 GDPR, for every activity of its audiences that
 * is under way. What is in a section that the notice leaves out counts as not stated. Not checked:
 * what the organisation's own blocks of text say.
 */
export function informationOf(
  notice: Declared<'notice'>,
  { activities, organisation }: Registry,
): Information[] {
  const audiences = new Set(notice.audiences.map(({ id }) => id));
  const told = activities.filter(
    ({ role, status, dataSubjects }) =>
      role !== 'processor' &&
      (status ?? 'active') === 'active' &&
      Array.isArray(dataSubjects) &&
      dataSubjects.some(({ id }: { id: string }) => audiences.has(id)),
  );
  const body = declarationAt(organisation);
  return (Object.keys(ITEMS) as InformationItem[]).flatMap((item) => {
    const { section, state }: Item = ITEMS[item];
    const { art13, art14 } = INFORMATION_ITEMS[item];
    const article = together([art13, art14].filter((one) => one !== null));
    const shown = notice.sections?.includes(section) ?? true;
    return told.map((activity) => {
      const found = state(declarationAt(activity), body);
      return { item, article, state: shown || found === 'notApplicable' ? found : 'missing' };
    });
  });
}

/** Articles as the law data write several: `Art. 13(1)(a), 14(1)(a) GDPR`. */
const together = (articles: readonly string[]): string => {
  const numbers = articles.map((one) => one.replace(/^Art\. /, '').replace(/ GDPR$/, ''));
  return `Art. ${[...new Set(numbers)].join(', ')} GDPR`;
};
