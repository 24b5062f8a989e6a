import type { AnyText, Registry } from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';
import { wordingsOf } from './words.ts';

/** The first phrase that a text holds, in whichever of its languages; nothing where there is no text. */
export function saidIn(
  text: AnyText | undefined,
  { organisation }: Registry,
  find: PhraseFinder,
): string | undefined {
  if (text === undefined) return undefined;
  for (const one of wordingsOf(text, organisation.languages[0], [])) {
    const phrase = find(one.text, one.language);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}
