import {
  type Country,
  LEGAL_BASES,
  NATIONAL_RIGHTS,
  type NationalRightId,
  RIGHT_IDS,
  type RightId,
  rightsFor,
  stateOf,
} from '../../law/index.ts';
import { isGap, type Path } from '../../model/index.ts';
import { each } from '../core/cursor.ts';
import { type Sourced, saidAt, type Words } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';
import { channelsFor } from './exercise.ts';
import { basesOf, type PurposeRef, purposesOf } from './purpose-refs.ts';
import { rightActions } from './right-actions.ts';
import { type RightScope, rightScope } from './right-scope.ts';
import { namesItsRights, offers, rightsStatedBy } from './stated-rights.ts';

/** A right of those whom a notice informs. Art. 13(2)(b) GDPR. */
export interface RightView {
  readonly id: RightId | NationalRightId;
  /** ‘right of access’, from where the organisation names it, if it does. */
  readonly name: Words;
  readonly meaning: string;
  /** What it is for, where not for everything that is done with the data. */
  readonly purposes: RightScope | undefined;
  /** What leads to a message that asks for it. */
  readonly actions: readonly Sourced[];
}

/** Rights that every legal basis opens, and so hold while a basis is still open. */
const ALWAYS: ReadonlySet<RightId> = new Set(
  RIGHT_IDS.filter(
    (right) =>
      right !== 'human-intervention' &&
      Object.values(LEGAL_BASES).every(({ rights }) => rights[right].opens !== 'no'),
  ),
);

/** Rights that people keep being told of while it is not known whether the basis opens them. */
const UNTIL_KNOWN: ReadonlySet<RightId> = new Set(['objection', 'portability']);

/** The rights that the law opens for what a notice tells of, and those that the organisation names. */
export function rightsList(context: NoticeContext): RightView[] {
  const { activities, terms, labels } = context;
  const declared = namedRights(context);
  const european = RIGHT_IDS.flatMap((id): RightView[] => {
    const offers = offersOf(id, context);
    if (offers === 'none' && !declared.has(id)) return [];
    const some = Array.isArray(offers) ? rightScope(id, offers, context) : undefined;
    const name = rightName(id, labels.rights.names[id], context);
    const { meaning } = terms.rights[id];
    const actions = id === 'complaint' ? [] : rightActions(id, context);
    return [{ id, name, meaning, purposes: some, actions }];
  });
  const isNarrowed = activities.length > 0 && activities.every(namesItsRights);
  const national = (Object.keys(NATIONAL_RIGHTS) as NationalRightId[])
    .filter((id) => holds(NATIONAL_RIGHTS[id].country, context) && !isNarrowed)
    .map((id) => ({
      id,
      name: [labels.rights.names[id]],
      meaning: terms.nationalRights[id].meaning,
      purposes: undefined,
      actions: rightActions(id, context),
    }));
  return [...european, ...national];
}

/** The purposes for which a right is open: all, some, or none. */
function offersOf(id: RightId, context: NoticeContext): 'all' | 'none' | readonly PurposeRef[] {
  if (id === 'complaint') return 'all';
  const all = purposesOf(context);
  const open = all.filter((ref) => offers(ref.activity, id) && isOpen(id, ref, context));
  if (open.length === 0) return 'none';
  return open.length === all.length ? 'all' : open;
}

/** Whether the legal bases of a purpose open a right. */
function isOpen(id: RightId, ref: PurposeRef, context: NoticeContext): boolean {
  if (ALWAYS.has(id)) return true;
  const found = basesOf(ref, context);
  // While a basis is not established, people are told of the rights that it may open.
  const unknown = found.length === 0 || found.some((basis) => basis.id === undefined);
  if (UNTIL_KNOWN.has(id) && unknown) return true;
  const bases = found.flatMap((basis) => basis.id ?? []);
  const automatedDecisions = ref.activity.at.value.automatedDecisions !== undefined;
  return rightsFor(bases, { automatedDecisions }).some(({ right }) => right === id);
}

/**
 * Whether the law of a state holds: at home and in its territories; while the country is still open,
 * where people complain to its authority.
 */
function holds(state: Country, { organisation }: NoticeContext): boolean {
  const { country } = organisation.value;
  const known = isGap(country)
    ? each<Country>(organisation.get('supervisoryAuthorities')).map(({ value }) => value)
    : [country];
  return known.some((one) => stateOf(one) === state);
}

/** The places where the organisation names each right: for channels, and for activities. */
function namedRights(context: NoticeContext): Map<RightId, Path[]> {
  const named = new Map<RightId, Path[]>();
  const channels = channelsFor(context).flatMap((channel) => each<RightId>(channel.get('rights')));
  const activities = context.activities.flatMap((activity) => rightsStatedBy(activity));
  for (const { value, path } of [...channels, ...activities]) {
    named.set(value, [...(named.get(value) ?? []), path]);
  }
  return named;
}

/** What a right is called, from where the organisation names it, if it does. */
export const rightName = (id: RightId, name: string, context: NoticeContext): Words =>
  saidAt(name, namedRights(context).get(id) ?? []);
