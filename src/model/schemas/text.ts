import * as z from 'zod';
import type { Language } from '../index.ts';
import { name as words } from './primitives.ts';
import type { TextSchema } from './record.ts';

/** The schema of texts for a registry in these languages: each of them, and no other. */
export function textSchema(languages: readonly Language[]): TextSchema {
  if (languages.length < 2) return words;
  return z.strictObject(Object.fromEntries(languages.map((language) => [language, words])));
}
