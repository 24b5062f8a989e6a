import { type AnyText, LANGUAGES, type Registry, textIn } from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';

/** The first phrase that a text holds, in whichever of its languages; nothing where there is no text. */
export function saidIn(
  text: AnyText | undefined,
  { organisation }: Registry,
  find: PhraseFinder,
): string | undefined {
  if (text === undefined) return undefined;
  const languages = typeof text === 'string' ? organisation.languages.slice(0, 1) : LANGUAGES;
  for (const language of languages) {
    const phrase = find(textIn(text, language), language);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}
