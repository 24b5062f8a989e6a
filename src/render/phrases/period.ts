import {
  type AnyText,
  type Gap,
  isGap,
  type OwnEvent,
  type Period,
  type PeriodBounds,
  parsePeriod,
  type StartEvent,
} from '../../model/index.ts';
import { type Cursor, cursor, words } from '../core/cursor.ts';
import { formatPeriod } from '../core/format.ts';
import { phrase, type Sourced, sourced } from '../core/sourced.ts';
import type { PhraseContext } from './context.ts';

/** A period, bounds of one, or what is stated of it: `5 years`, `5 to 10 years`. */
export function periodWords(
  at: Cursor<Period | PeriodBounds | Gap<AnyText>>,
  { language, terms }: PhraseContext,
): Sourced | undefined {
  const { value, path } = at;
  if (isGap<AnyText>(value)) return words(at, language);
  if (typeof value === 'string') return sourced(formatPeriod(value, language), path);
  const most = sourced(formatPeriod(value.atMost, language), [...path, 'atMost']);
  if (value.atLeast === undefined) return phrase(path, terms.atMost(most));
  const least = parsePeriod(value.atLeast);
  const sameUnit = least && least.unit === parsePeriod(value.atMost)?.unit;
  const from = sameUnit ? String(least.count) : formatPeriod(value.atLeast, language);
  return phrase(path, terms.between(sourced(from, [...path, 'atLeast']), most));
}

/** An event from which a period runs, with its article; nothing while it is open and nothing stated. */
export function eventWords(
  at: Cursor<StartEvent | OwnEvent<AnyText> | Gap<AnyText>>,
  { language, terms }: PhraseContext,
): Sourced | undefined {
  const { value, path } = at;
  if (typeof value === 'string') return sourced(terms.startEvents[value], path);
  if (isGap<AnyText>(value)) return words(at, language);
  return words(cursor(value, path).get('event'), language) ?? sourced('', path);
}
