import { defineRule } from '../../check/index.ts';
import { adequacyOf } from '../../law/index.ts';
import { type AnyText, isGap, known, type Location } from '../../model/index.ts';
import { monthsLater } from '../days.ts';
import { locationsIn, transfersIn } from '../visits.ts';
import { countryName } from '../words.ts';

/** How many months before its end a decision is no longer relied upon alone. */
const MONTHS = 12;

/**
 * A transfer that rests on an adequacy decision alone has a fallback when the decision ends within a
 * year, or is contested. Art. 45(3)-(5) GDPR. Silent once a fallback is recorded, or is an open
 * question. Not checked: decisions that have ended, and that the fallback is signed.
 */
export const sunsetAdequacy = defineRule({
  id: 'governance/sunset-adequacy',
  severity: 'warning',
  articles: ['Art. 45(3) GDPR', 'Art. 45(5) GDPR', 'Art. 46(1) GDPR'],
  title: 'An adequacy decision that ends soon or is contested has a fallback.',
  help: 'Agree on standard contractual clauses as well, and record them under fallback.',
  messages: {
    ends: 'The adequacy decision ({country}) ends on {day}, and nothing would protect the data of “{declaration}” afterwards.',
    contested:
      'The adequacy decision ({country}) is contested, and nothing would protect the data of “{declaration}” if it fell.',
  },
  alone: true,
  check: ({ registry, asOf, report }) => {
    const horizon = monthsLater(asOf, MONTHS);
    const judge = (
      code: Location<AnyText>['country'],
      path: (string | number)[],
      declaration: AnyText,
    ) => {
      const decision = adequacyOf(code, asOf);
      if (!decision) return;
      const country = countryName(code);
      if (decision.expires !== null && decision.expires <= horizon) {
        report(path, 'ends', { country, declaration, day: decision.expires });
      } else if (decision.atRisk) {
        report(path, 'contested', { country, declaration });
      }
    };
    for (const { recipient, location, path } of locationsIn(registry)) {
      if (!restsOnDecisionAlone(location)) continue;
      judge(location.country, [...path, 'country'], recipient.name ?? recipient.description);
    }
    for (const { activity, transfer, path } of transfersIn(registry)) {
      if (transfer.protections.some(({ by }) => by !== 'adequacy')) continue;
      for (const [index, code] of (known(transfer.countries) ?? []).entries()) {
        judge(code, [...path, 'countries', index], activity.name);
      }
    }
  },
});

/** Whether an adequacy decision protects the data at a location, and nothing stands behind it. */
function restsOnDecisionAlone(location: Location<AnyText>): boolean {
  if ('safeguard' in location) return false;
  if ('dataPrivacyFramework' in location) {
    const { dataPrivacyFramework: listing } = location;
    return !isGap<AnyText>(listing) && listing.participant && listing.fallback === undefined;
  }
  if ('adequacy' in location)
    return !isGap<AnyText>(location.adequacy) && location.adequacy.covered;
  return !('fallback' in location) || location.fallback === undefined;
}
