import type { Language } from '../../../src/model/index.ts';
import { type Cursor, cursor } from '../../../src/render/core/cursor.ts';
import { labelsFor } from '../../../src/render/labels/index.ts';
import type { PhraseContext } from '../../../src/render/phrases/index.ts';

export const context = (language: Language = 'en', asOf = '2026-11-21'): PhraseContext => ({
  language,
  terms: labelsFor(language).terms,
  asOf,
  country: 'FR',
});

/** A place that holds a value. */
export const at = <V>(value: V): Cursor<V> => cursor(value, ['x']);

/** Something open, of which this is stated. */
export const open = (stated?: string) => ({
  gap: { question: '?', ...(stated === undefined ? {} : { stated }) },
});
