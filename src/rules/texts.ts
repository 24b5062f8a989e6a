import { type AuthorText, contentsOf, declarationsIn } from '../check/index.ts';
import { type AnyText, LANGUAGES, once, type Path, type Registry } from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';
import { indexed, promising } from './promising.ts';

export type { AuthorText };

/** What authors wrote for people to read in all of a registry, in the order of its declarations. */
export const textsIn = once((registry: Registry): readonly AuthorText[] => {
  const found: AuthorText[] = [];
  for (const { value } of declarationsIn(registry)) {
    for (const text of contentsOf(value, registry).texts) found.push(text);
  }
  return indexed(found);
});

/** Where a text stands, whatever its languages. */
export function placeOf({ path }: AuthorText): Path {
  const last = path.at(-1);
  return LANGUAGES.some((language) => language === last) ? path.slice(0, -1) : path;
}

/** A text with the words in which a phrase was found, in each of its languages that have one. */
interface Found extends AuthorText {
  phrase: AnyText;
}

/** The texts that hold one of the phrases, each once: in the first of its languages that does. */
export function phrasesIn(texts: readonly AuthorText[], find: PhraseFinder): Found[] {
  const found = new Map<string, Found>();
  for (const text of promising(texts, find)) {
    const phrase = find(text.text, text.language);
    if (phrase === undefined) continue;
    const place = JSON.stringify(placeOf(text));
    const known = found.get(place);
    if (known) {
      const said =
        typeof known.phrase === 'string' ? { [known.language]: known.phrase } : known.phrase;
      known.phrase = { ...said, [text.language]: phrase };
    } else {
      const { text: words, language, path, field, kind, declaration } = text;
      found.set(place, { text: words, language, path, field, kind, declaration, phrase });
    }
  }
  return [...found.values()];
}
