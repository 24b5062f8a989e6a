import { defineRule, nameOf } from '../../check/index.ts';
import { adequacyOf, isInEea } from '../../law/index.ts';
import { type AnyText, known, type Location } from '../../model/index.ts';
import { locationsIn, transfersIn } from '../visits.ts';
import { countryName } from '../words.ts';

/**
 * Data leave for a country without adequacy decision only under a safeguard, or in the cases of a
 * derogation; a decision counts on the days on which it is in force. Art. 44, 45, 46 and 49 GDPR. Not
 * checked: that the safeguard is enough in the law of the destination.
 */
export const safeguardRequired = defineRule({
  id: 'transfers/safeguard-required',
  severity: 'error',
  articles: ['Art. 46(1) GDPR', 'Art. 44 GDPR', 'Art. 13(1)(f) GDPR'],
  title: 'Data in a country without adequacy decision are protected by a safeguard.',
  help: 'Record what protects the data there, such as the standard contractual clauses, before any data leave. Where a decision has ended, record the safeguard as fallback.',
  messages: {
    none: 'Nothing protects data at “{declaration}” in a country without an adequacy decision.',
    transfer: 'Nothing protects data of “{declaration}” that go to countries outside the Area.',
    unknown: '“{value}” is neither a safeguard of Article 46 nor a derogation of Article 49.',
    'unknown-meant':
      '“{value}” is neither a safeguard of Article 46 nor a derogation of Article 49. Did you mean “{meant}”?',
    'not-in-force':
      'No adequacy decision is in force on {day} ({country}), and nothing else protects data at “{declaration}” there.',
    'class-not-in-force':
      'No adequacy decision is in force on {day} ({country}), and nothing else protects data of “{declaration}” there.',
  },
  demands: [
    { path: 'recipients.*.**.safeguard', when: 'refused', message: 'none' },
    { path: 'activities.*.transfers.*.protections', when: 'missing', message: 'transfer' },
    { path: 'activities.*.transfers.*.protections.*.by', when: 'missing', message: 'transfer' },
    { path: 'activities.*.transfers.*.protections.*.by', when: 'invalid', message: 'unknown' },
    { path: 'activities.*.transfers.*.protections.*.by.type', when: 'refused', message: 'unknown' },
    { path: 'recipients.*.**.safeguard.type', when: 'missing', message: 'none' },
    { path: 'recipients.*.**.safeguard.type', when: 'invalid', message: 'unknown' },
    { path: 'recipients.*.**.fallback.type', when: 'refused', message: 'unknown' },
  ],
  alone: true,
  check: ({ registry, asOf, report }) => {
    for (const { recipient, location, path } of locationsIn(registry)) {
      const { country } = location;
      if (!restsOnDecision(location) || adequacyOf(country, asOf)) continue;
      const data = { country: countryName(country), day: asOf, declaration: nameOf(recipient) };
      report([...path, 'country'], 'not-in-force', data);
    }
    for (const { activity, transfer, path } of transfersIn(registry)) {
      if (transfer.protections.some(({ by }) => by !== 'adequacy')) continue;
      for (const [index, country] of (known(transfer.countries) ?? []).entries()) {
        if (isInEea(country) || adequacyOf(country, asOf)) continue;
        const data = { country: countryName(country), day: asOf, declaration: activity.name };
        report([...path, 'countries', index], 'class-not-in-force', data);
      }
    }
  },
});

/** Whether nothing but an adequacy decision stands behind a location outside the Area. */
function restsOnDecision(location: Location<AnyText>): boolean {
  if ('safeguard' in location) return false;
  if ('adequacy' in location) return 'covered' in location.adequacy && location.adequacy.covered;
  if ('dataPrivacyFramework' in location) {
    const { dataPrivacyFramework: listed } = location;
    return 'participant' in listed && listed.participant && listed.fallback === undefined;
  }
  return !isInEea(location.country) && !('fallback' in location);
}
