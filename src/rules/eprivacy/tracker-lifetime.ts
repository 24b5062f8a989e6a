import { defineRule } from '../../check/index.ts';
import { isGap, type Period, type PeriodUnit, parsePeriod } from '../../model/index.ts';
import { periodName } from '../words.ts';

/** What the French authority recommends at most: 13 months, the longest of which have 397 days. */
const MONTHS = 13;
const DAYS = 397;
const LONGEST: Readonly<Record<PeriodUnit, number>> = {
  year: MONTHS / 12,
  month: MONTHS,
  week: DAYS / 7,
  day: DAYS,
  hour: DAYS * 24,
  minute: DAYS * 24 * 60,
};

/**
 * A tracker lives no longer than 13 months: the marker of the CNIL (guidelines 2020-091), under Art.
 * 5(1)(e) GDPR. It holds for organisations in France; for trackers other than measurement it is taken
 * as a measure of what is needed. Not checked: whether a visit prolongs the life.
 */
export const trackerLifetime = defineRule({
  id: 'eprivacy/tracker-lifetime',
  severity: 'warning',
  articles: ['Art. 5(1)(e) GDPR', 'Art. 82 LIL'],
  title: 'No tracker lives longer than 13 months.',
  help: 'Set a lifetime of 13 months at most, which a further visit does not prolong; or accept the finding and say why it takes longer.',
  messages: {
    long: 'The tracker “{declaration}” lives {lifetime}, longer than 13 months.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const { country } = registry.organisation;
    if (country !== 'FR') return;
    for (const { id, label: declaration, lifetime } of registry.trackers) {
      if (isGap(lifetime) || lifetime === 'session' || !isTooLong(lifetime)) continue;
      report(['trackers', id, 'lifetime'], 'long', {
        declaration,
        lifetime: periodName(lifetime),
      });
    }
  },
});

const isTooLong = (lifetime: Period): boolean => {
  const { count, unit } = parsePeriod(lifetime) ?? { count: 0, unit: 'day' };
  return count > LONGEST[unit];
};
