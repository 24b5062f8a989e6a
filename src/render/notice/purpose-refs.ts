import { type Cursor, words } from '../core/cursor.ts';
import { distinct } from '../core/gather.ts';
import { quoted } from '../core/list.ts';
import { recall } from '../core/memory.ts';
import { clause } from '../core/sentence.ts';
import { phrase, type Sourced } from '../core/sourced.ts';
import { type BasisWords, basisWords } from '../phrases/index.ts';
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
 * name, others by their own words.
 */
export function purposeNames(
  refs: readonly PurposeRef[],
  { language }: Pick<NoticeContext, 'language'>,
): Sourced[] {
  const ours = new Set(refs.map(({ purpose }) => purpose.value));
  const names = refs.flatMap(({ activity, purpose }) => {
    if (activity.purposes.every(({ value }) => ours.has(value))) return [activity.name];
    const name = words(purpose.get('purpose'), language);
    return name ? [clause(name)] : [];
  });
  return distinct(names).map((name) => phrase(name.path, quoted(name, language)));
}
