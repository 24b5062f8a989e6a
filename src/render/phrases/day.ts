import { type Day, isGap } from '../../model/index.ts';
import { type Cursor, words } from '../core/cursor.ts';
import { formatDay } from '../core/format.ts';
import { type Sourced, sourced } from '../core/sourced.ts';
import type { PhraseContext } from './context.ts';

/** A day in words, or what is stated of it. */
export function dayWords(day: Cursor<unknown>, { language }: PhraseContext): Sourced | undefined {
  if (day.value === undefined || isGap(day.value)) return words(day, language);
  return sourced(formatDay(day.value as Day, language), day.path);
}
