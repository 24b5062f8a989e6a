import type { Sourced, Words } from '../../core/sourced.ts';
import { type ComplaintView, complaint } from '../complaint.ts';
import type { NoticeContext } from '../context.ts';
import { described } from '../described.ts';
import { type ExerciseView, exercise } from '../exercise.ts';
import { type ObjectionView, objections } from '../objections.ts';
import { rightActions } from '../right-actions.ts';
import { type RightView, rightName, rightsList } from '../rights-list.ts';
import { type StatedRightsView, statedRights } from '../stated-rights.ts';
import { consentedTrackers } from '../tracker-choices.ts';
import { type WithdrawalView, withdrawals } from '../withdrawals.ts';

/** Which rights people have, and how they use them. Art. 13(2)(b)-(d), 15-22, 77 GDPR. */
export interface RightsView {
  /** The headings under which some rights are told apart. */
  readonly headings: Readonly<Record<'objection' | 'withdrawal' | 'complaint', Words>>;
  /** What leads to a message that asks for what is told apart. */
  readonly actions: Readonly<Record<'objection' | 'withdrawal', readonly Sourced[]>>;
  /** Whether something leads to a message. */
  readonly actionable: boolean;
  /** Those that are not told apart. */
  readonly rights: readonly RightView[];
  /** Apart from the others. Art. 21(4) GDPR. */
  readonly objection: ObjectionView | undefined;
  readonly withdrawal: WithdrawalView | undefined;
  /** Whether anything rests on consent. */
  readonly consent: boolean;
  /** Whether consent is asked for trackers, which the section on trackers tells of. */
  readonly trackers: boolean;
  /** Activities for which the organisation tells of fewer rights. */
  readonly stated: readonly StatedRightsView[];
  readonly exercise: ExerciseView | undefined;
  readonly complaint: ComplaintView;
}

export function rights(whole: NoticeContext): RightsView {
  const context = described(whole);
  const objection = objections(context);
  const withdrawal = withdrawals(context);
  const trackers = consentedTrackers(context).length > 0;
  const apart = new Set<string>([
    'complaint',
    ...(objection ? ['objection'] : []),
    ...(withdrawal || trackers ? ['withdraw-consent'] : []),
  ]);
  const { labels } = context;
  const actions = {
    objection: objection ? rightActions('objection', context) : [],
    withdrawal: withdrawal ? rightActions('withdraw-consent', context) : [],
  };
  const listed = rightsList(context).filter(({ id }) => !apart.has(id));
  const all = [...listed.flatMap((right) => right.actions), ...Object.values(actions).flat()];
  return {
    headings: {
      objection: rightName('objection', labels.rights.objection, context),
      withdrawal: rightName('withdraw-consent', labels.rights.withdrawal, context),
      complaint: rightName('complaint', labels.rights.complaint, context),
    },
    actions,
    actionable: all.some(({ href }) => href?.startsWith('mailto:')),
    rights: listed,
    objection,
    withdrawal,
    consent: withdrawal !== undefined || trackers,
    trackers,
    stated: statedRights(context),
    exercise: exercise(context),
    complaint: complaint(context),
  };
}
