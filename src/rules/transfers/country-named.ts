import { defineRule, nameOf } from '../../check/index.ts';
import { type AnyText, type Declared, isGap, type Registry, resolve } from '../../model/index.ts';
import { recipientsOf, transfersIn } from '../visits.ts';

/**
 * A record names the countries in which data are held or reached, or else nobody can tell whether
 * they leave the Area. Art. 30(1)(e), 13(1)(f) and 44 GDPR. Silent for recipients of activities that
 * all settle it otherwise: no data leave (`transfers: none`), an open question, a class of transfers
 * that names the recipient.
 */
export const countryNamed = defineRule({
  id: 'transfers/country-named',
  severity: 'error',
  articles: ['Art. 30(1)(e) GDPR', 'Art. 13(1)(f) GDPR', 'Art. 44 GDPR'],
  title: 'Every recipient and every transfer names the countries where data are held or reached.',
  help: "Add locations with the two-letter code of each country: locations: [{ country: 'FR' }]. Access from a country counts as a transfer to it.",
  messages: {
    none: 'Nothing says in which countries “{declaration}” holds or reaches the data.',
    'sub-processor':
      'Nothing says in which countries “{name}”, which works for “{declaration}”, holds or reaches the data.',
    transfer: 'Nothing says to which countries data of “{declaration}” go.',
    country: 'A location of “{declaration}” names no country.',
    unknown: '“{value}” is not a country: write its two-letter code, as in “FR”.',
    'unknown-meant':
      '“{value}” is not a country: write its two-letter code. Did you mean “{meant}”?',
  },
  demands: [
    { path: 'recipients.*.locations', when: 'missing', message: 'none' },
    { path: 'recipients.*.subProcessors.*.locations', when: 'missing', message: 'none' },
    { path: 'activities.*.transfers.*.countries', when: 'missing', message: 'transfer' },
    { path: 'activities.*.transfers.*.countries.*', when: 'invalid', message: 'unknown' },
    { path: 'recipients.*.**.locations.*.country', when: 'missing', message: 'country' },
    { path: 'recipients.*.**.locations.*.country', when: 'invalid', message: 'unknown' },
  ],
  check: ({ registry, leftOut, report }) => {
    const settled = settledByActivities(registry, leftOut.has('activity'));
    for (const recipient of registry.recipients) {
      if (recipient.kind === 'internal' || settled(recipient)) continue;
      const path = ['recipients', recipient.id];
      const declaration = nameOf(recipient);
      if (recipient.locations === undefined) report(path, 'none', { declaration });
      const further = recipient.kind === 'processor' ? (recipient.subProcessors ?? []) : [];
      for (const [index, { name, locations }] of further.entries()) {
        if (locations !== undefined) continue;
        report([...path, 'subProcessors', index], 'sub-processor', { name, declaration });
      }
    }
    for (const { activity, transfer, path } of transfersIn(registry)) {
      if (transfer.countries !== undefined) continue;
      report(path, 'transfer', { declaration: activity.name });
    }
  },
});

/**
 * Whether every activity that names a recipient settles what leaves the Area to it. While an activity
 * is left out, a recipient that no other one names may be settled there.
 */
function settledByActivities({ activities }: Registry, isActivityLeftOut: boolean) {
  const said = new Map<Declared<'recipient'>, boolean>();
  for (const activity of activities) {
    for (const recipient of recipientsOf(activity)) {
      said.set(recipient, settles(activity, recipient) && said.get(recipient) !== false);
    }
  }
  return (recipient: Declared<'recipient'>) => said.get(recipient) ?? isActivityLeftOut;
}

function settles({ transfers }: Declared<'activity'>, recipient: Declared<'recipient'>): boolean {
  if (transfers === undefined) return false;
  if (transfers === 'none' || isGap<AnyText>(transfers)) return true;
  return transfers.some(({ recipients = [] }) =>
    recipients.some((reference) => resolve(reference) === recipient),
  );
}
