import { type Cursor, words } from '../core/cursor.ts';
import { distinct } from '../core/gather.ts';
import { quoted } from '../core/list.ts';
import { recall } from '../core/memory.ts';
import { clause } from '../core/sentence.ts';
import { isSourced, phrase, type Sourced } from '../core/sourced.ts';
import { type BasisWords, basisWords } from '../phrases/index.ts';
import { activityNames, areMany, isNumbered } from './activity-names.ts';
import { named } from './concerns.ts';
import type { DeclaredPurpose, NoticeActivity, NoticeContext } from './context.ts';

/** A purpose with the activity that pursues it. */
export interface PurposeRef {
  readonly activity: NoticeActivity;
  readonly purpose: Cursor<DeclaredPurpose>;
}

/** The purposes of a notice, one after the other. */
export const purposesOf = ({ activities }: Pick<NoticeContext, 'activities'>): PurposeRef[] =>
  activities.flatMap((activity) => activity.purposes.map((purpose) => ({ activity, purpose })));

/** The ids of those whom a purpose concerns and the notice informs. */
export const peopleOf = ({ activity, purpose }: PurposeRef): string[] =>
  named(purpose.get('dataSubjects'), activity.who).map(({ value }) => value.id);

/** The legal bases of a purpose that hold for people whom the notice informs. */
export const basesOf = (ref: PurposeRef, context: NoticeContext): readonly BasisWords[] =>
  recall(context, 'bases', ref.purpose, () => basesFor(ref, context));

function basesFor(ref: PurposeRef, context: NoticeContext): BasisWords[] {
  const people = peopleOf(ref);
  return basisWords(ref.purpose.get('legalBasis'), context).filter(
    ({ ids }) => ids.length === 0 || ids.some((id) => people.includes(id)),
  );
}

/**
 * What purposes are called within a sentence, in quotation marks: all those of an activity by its
 * name, others by their own words; those of many activities first, by their numbers.
 */
export function purposeNames(
  refs: readonly PurposeRef[],
  context: Pick<NoticeContext, 'activities' | 'labels' | 'language' | 'notice'>,
): Sourced[] {
  const { language } = context;
  const ours = new Set(refs.map(({ purpose }) => purpose.value));
  const isWhole = ({ activity }: PurposeRef) =>
    activity.purposes.every(({ value }) => ours.has(value));
  const whole = distinct(refs.filter(isWhole).map(({ activity }) => activity.name));
  const many = areMany(whole) && isNumbered(context);
  const names = refs.flatMap((ref) => {
    if (isWhole(ref)) return many ? [] : [ref.activity.name];
    const name = words(ref.purpose.get('purpose'), language);
    return name ? [clause(name)] : [];
  });
  const numbers = many ? activityNames(whole, context).filter(isSourced) : [];
  return [...numbers, ...distinct(names).map((name) => phrase(name.path, quoted(name, language)))];
}
