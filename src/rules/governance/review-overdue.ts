import { defineRule } from '../../check/index.ts';
import { type AnyText, type Declared, isGap, type Registry } from '../../model/index.ts';
import { monthsLater } from '../days.ts';
import { activitiesOf } from '../notices.ts';

/** After how many months without a review an activity or a notice is looked at again. */
const MONTHS = 24;

/**
 * Activities and notices are reviewed, and the day is recorded. Art. 5(2) and 24(1) GDPR set no
 * interval: an activity keeps the day that it announces, or two years; a notice two years, unless all
 * that it tells of was reviewed since. Not checked: activities without a review, legal notices and
 * other policies.
 */
export const reviewOverdue = defineRule({
  id: 'governance/review-overdue',
  severity: 'warning',
  articles: ['Art. 24(1) GDPR', 'Art. 5(2) GDPR'],
  title: 'Activities and notices are reviewed in time.',
  help: 'Review it and record the day: under review for an activity, under updated for a notice that changed.',
  messages: {
    due: 'The review of “{declaration}” was due on {day}.',
    old: '“{declaration}” was last reviewed on {day}, more than two years ago.',
    notice:
      'The notice “{declaration}” dates from {day}, more than two years ago, and not everything that it tells of was reviewed since.',
  },
  check: ({ registry, asOf, report }) => {
    const since = monthsLater(asOf, -MONTHS);
    for (const { id, name: declaration, status, review } of registry.activities) {
      if (status === 'ended' || review === undefined || isGap<AnyText>(review)) continue;
      const path = ['activities', id, 'review'];
      const { last, next } = review;
      if (next !== undefined && next < asOf) {
        report([...path, 'next'], 'due', { declaration, day: next });
      } else if (next === undefined && last < since) {
        report([...path, 'last'], 'old', { declaration, day: last });
      }
    }
    for (const notice of registry.notices) {
      const { id, title: declaration, kind = 'privacy', updated } = notice;
      if (isGap<AnyText>(updated) || updated >= since) continue;
      if (!['privacy', 'trackers'].includes(kind) || reviewedSince(since, notice, registry))
        continue;
      report(['notices', id, 'updated'], 'notice', { declaration, day: updated });
    }
  },
});

/** Whether everything that a notice tells of was reviewed since a day. */
function reviewedSince(day: string, notice: Declared<'notice'>, registry: Registry): boolean {
  const told = activitiesOf(registry, notice);
  return (
    told.length > 0 &&
    told.every(({ review }) => review && !isGap<AnyText>(review) && review.last >= day)
  );
}
