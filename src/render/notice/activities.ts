import type { LegalBasisId } from '../../law/index.ts';
import type { Declared, Registry } from '../../model/index.ts';
import { isGap, type Language, type LegalBasis } from '../../model/index.ts';
import { type Cursor, declarationAt, each, words } from '../core/cursor.ts';
import { recall } from '../core/memory.ts';
import { sourced } from '../core/sourced.ts';
import { concerns, named } from './concerns.ts';
import type { Controlled, DeclaredPurpose, NoticeActivity, NoticeContext } from './context.ts';

const isControlled = (activity: Declared<'activity'>): activity is Controlled =>
  activity.role !== 'processor';

/**
 * The activities that a notice tells of: those under way in which the organisation decides and that
 * concern one of its audiences; of each, only the purposes that do. What is needed to serve people
 * comes first, then what the organisation does for its own interests, its messages and its trackers.
 */
export function activitiesFor(
  registry: Registry,
  audiences: readonly Cursor<Declared<'dataSubject'>>[],
  context: Pick<NoticeContext, 'language' | 'memory'>,
): NoticeActivity[] {
  return registry.activities
    .filter(isControlled)
    .filter(({ status }) => (status ?? 'active') === 'active')
    .map((activity) =>
      recall(context, 'activity', activity, () => toldOf(activity, audiences, context.language)),
    )
    .filter(({ who, purposes }) => who.length > 0 && purposes.length > 0)
    .map((activity) => ({ activity, rank: rankOf(activity, audiences) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ activity }) => activity);
}

/** What of an activity concerns the audiences. */
function toldOf(
  activity: Controlled,
  audiences: readonly Cursor<Declared<'dataSubject'>>[],
  language: Language,
): NoticeActivity {
  const at = declarationAt(activity);
  const who = named(at.get('dataSubjects'), audiences);
  const purposes = each<DeclaredPurpose>(at.get('purposes')).filter((purpose) =>
    concerns(purpose.get('dataSubjects'), who),
  );
  const name = words(at.get('name'), language) ?? sourced(activity.id, [...at.path, 'id']);
  return { at, name, who, purposes };
}

const BASES: readonly (LegalBasisId | 'open')[] = [
  ...(['contract', 'legal-obligation', 'public-task', 'vital-interests'] as const),
  ...(['legitimate-interests', 'consent', 'open'] as const),
];

/**
 * The place of an activity in a notice: kind, then the legal basis of its first purpose, or of most
 * of them while that is open, then audience, then id.
 */
function rankOf(
  { at, who, purposes }: NoticeActivity,
  audiences: readonly Cursor<Declared<'dataSubject'>>[],
): readonly (number | string)[] {
  const { trackers, id } = at.value;
  const promoting = purposes.filter(({ value }) => value.directMarketing).length;
  const marketing = promoting * 2 >= purposes.length ? 1 : 0;
  const [main = [], ...others] = purposes.map(({ value }) => basisIds(value.legalBasis));
  const bases = main.includes('open') ? mostOf([main, ...others].flat()) : main;
  const basis = Math.min(...bases.map((one) => BASES.indexOf(one)));
  const audience = Math.min(
    ...who.map(({ value }) => audiences.findIndex((one) => one.value.id === value.id)),
  );
  return [trackers ? 2 : marketing, basis, audience, id];
}

/** The most frequent of the bases. */
function mostOf<Basis>(bases: readonly Basis[]): Basis[] {
  const count = (basis: Basis) => bases.filter((one) => one === basis).length;
  const most = Math.max(...bases.map(count));
  return bases.filter((one) => count(one) === most);
}

/** The bases of a purpose, and `open` where it is not yet known. */
export function basisIds(legalBasis: DeclaredPurpose['legalBasis']): (LegalBasisId | 'open')[] {
  const one = (basis: LegalBasis<unknown> | { readonly gap: unknown }) =>
    isGap(basis) ? ('open' as const) : (basis as LegalBasis<unknown>).basis;
  if (isGap(legalBasis) || legalBasis.basis !== 'by-data-subject') return [one(legalBasis)];
  return legalBasis.cases.map((basisCase) => one(basisCase.legalBasis));
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
