import type { Money } from '../../model/index.ts';
import { type Cursor, cursor, words } from '../core/cursor.ts';
import { formatMoney } from '../core/format.ts';
import { phrase, type Sourced, sourced } from '../core/sourced.ts';
import type { PhraseContext } from './context.ts';

/** An amount as the language writes it, or the words for it; nothing where it is left out. */
export function moneyWords(
  { value, path }: Cursor<string | Money | undefined>,
  { language }: PhraseContext,
): Sourced | undefined {
  if (typeof value !== 'object') return words(cursor(value, path), language);
  const amount = sourced(formatMoney(value, language), [...path, 'amount']);
  return phrase([...path, 'currency'], [amount]);
}
