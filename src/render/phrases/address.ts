import { type Address, type Country, isGap } from '../../model/index.ts';
import { type Cursor, each } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { joined } from '../core/list.ts';
import { phrase, type Sourced, sourced } from '../core/sourced.ts';
import type { PhraseContext } from './context.ts';

/** A postal address: its lines, and the same on one line. */
export interface AddressWords {
  readonly lines: readonly Sourced[];
  readonly line: Sourced;
}

/** Where the postal code follows the city. */
const CITY_FIRST: readonly Country[] = ['AU', 'CA', 'GB', 'IE', 'NZ', 'US'];

export function addressWords(at: Cursor<Address>, { language }: PhraseContext): AddressWords {
  const { label, lines, postalCode, city, country } = at.value;
  const field = (key: keyof Address, text: string) => sourced(text, [...at.path, key]);
  const where = formatCountry(country, language);
  // A city that is a country of its own is said once.
  const town = [
    ...(postalCode === undefined ? [] : [field('postalCode', postalCode)]),
    where === city ? phrase([...at.path, 'country'], [field('city', city)]) : field('city', city),
  ];
  if (CITY_FIRST.includes(country)) town.reverse();
  const all = [
    ...(label === undefined ? [] : [field('label', label)]),
    ...lines.map((line, index) => sourced(line, [...at.path, 'lines', index])),
    phrase(at.path, joined(town, ' ')),
    ...(where === city ? [] : [field('country', where)]),
  ];
  return { lines: all, line: phrase(at.path, joined(all, ', ')) };
}

/** The addresses of a list; none where they are open. */
export const addressesWords = (list: Cursor<unknown>, context: PhraseContext): AddressWords[] =>
  isGap(list.value) ? [] : each<Address>(list).map((one) => addressWords(one, context));
