import { adequacyOf } from '../../law/index.ts';
import type { Country } from '../../model/index.ts';
import { formatCountry, formatDay } from '../core/format.ts';
import { line } from './lines.ts';
import type { Line, RegisterContext } from './shapes.ts';

/**
 * Since when and until when the decisions on these countries hold, and whether one is challenged; only
 * decisions in force on the day. Art. 45 GDPR.
 */
export const validityLines = (
  countries: readonly Country[],
  { asOf, labels, language }: RegisterContext,
): Line[] =>
  countries.flatMap((country) => {
    const found = adequacyOf(country, asOf);
    if (!found) return [];
    const { page } = labels;
    const name = formatCountry(country, language);
    const since = page.since(formatDay(found.decisionDate, language));
    const until = found.expires ? page.until(formatDay(found.expires, language)) : page.noEnd;
    return [
      ...line([since, until].join(', '), countries.length > 1 ? name : undefined),
      ...(found.atRisk ? line(page.challenged, undefined, 'open') : []),
    ];
  });
