import { defineRule, nameOf } from '../../check/index.ts';
import { type Country, isInEea } from '../../law/index.ts';
import {
  type AnyText,
  type Declared,
  isGap,
  known,
  type Registry,
  resolve,
} from '../../model/index.ts';
import { textsHolding } from '../holding.ts';
import { phraseFinder } from '../phrases.ts';
import { activitiesToldOf } from '../scopes.ts';
import { locationsIn, recipientsOf } from '../visits.ts';
import { countryName } from '../words.ts';
import { DENIED_TRANSFERS, NARROWED } from './denied-transfers.ts';

/**
 * Nobody is told that data stay in the Area where the record says that they leave it. Art. 5(1)(a)
 * and 13(1)(f) GDPR. A country with an adequacy decision is outside too. Silent where the countries
 * are an open question, and where the statement is about some data or cases only.
 */
export const contradictoryStatement = defineRule({
  id: 'transfers/contradictory-statement',
  severity: 'error',
  articles: ['Art. 5(1)(a) GDPR', 'Art. 13(1)(f) GDPR', 'Art. 44 GDPR'],
  title: 'Nobody is told that data stay in the Area where they leave it.',
  help: 'Correct the statement, or the countries and transfers that are declared, so that they say the same.',
  messages: {
    none: '“{activity}” states that no data leave the Area, and “{recipient}” holds or reaches them outside it: {country}.',
    text: 'People are told that data stay in the Area (“{phrase}”), and “{recipient}” holds or reaches data of “{activity}” outside it: {country}.',
    class:
      'People are told that data stay in the Area (“{phrase}”), and “{activity}” states transfers out of it.',
  },
  check: ({ registry, report }) => {
    const abroad = recipientsAbroad(registry);
    for (const activity of registry.activities) {
      if (activity.transfers !== 'none') continue;
      for (const one of partnersOf(activity)) {
        const country = abroad.get(one);
        if (country === undefined) continue;
        const data = {
          activity: activity.name,
          recipient: nameOf(one),
          country: countryName(country),
        };
        report(['activities', activity.id, 'transfers'], 'none', data);
      }
    }
    for (const one of textsDenying(registry)) {
      const phrase = findDenied(one.text, one.language);
      if (phrase === undefined) continue;
      for (const activity of activitiesToldOf(one, registry)) {
        const partner = partnersOf(activity).find((each) => abroad.has(each));
        const country = partner && abroad.get(partner);
        if (partner && country) {
          const data = {
            phrase,
            activity: activity.name,
            recipient: nameOf(partner),
            country: countryName(country),
          };
          report(one.path, 'text', data);
          break;
        }
        if (!statesTransfers(activity)) continue;
        report(one.path, 'class', { phrase, activity: activity.name });
        break;
      }
    }
  },
});

const findDenied = phraseFinder(DENIED_TRANSFERS, NARROWED);
const textsDenying = textsHolding('no transfer', findDenied);

/** Recipients of which they, or those whom they use in turn, are outside the Area; with a country. */
function recipientsAbroad(registry: Registry): Map<Declared<'recipient'>, Country> {
  const abroad = new Map<Declared<'recipient'>, Country>();
  for (const { recipient, location } of locationsIn(registry)) {
    if (isInEea(location.country) || abroad.has(recipient)) continue;
    abroad.set(recipient, location.country);
  }
  return abroad;
}

/** Those to whom the data of an activity go, providers of its trackers among them. */
function partnersOf(activity: Declared<'activity'>): Declared<'recipient'>[] {
  const trackers = activity.role === 'processor' ? [] : (activity.trackers ?? []);
  const vendors = trackers.flatMap((one) => resolve(one).vendor ?? []);
  return [...new Set([...recipientsOf(activity), ...vendors.map((one) => resolve(one))])];
}

/** Whether an activity states a class of transfers that is not all within the Area. */
function statesTransfers({ transfers }: Declared<'activity'>): boolean {
  if (transfers === undefined || transfers === 'none' || isGap<AnyText>(transfers)) return false;
  return transfers.some(({ countries }) => !known(countries)?.every((country) => isInEea(country)));
}
