import { declarationsIn } from '../check/index.ts';
import {
  type Kind,
  kindOf,
  LANGUAGES,
  type Language,
  once,
  type Path,
  type Registry,
} from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';
import { indexed, promising } from './promising.ts';

/** What an author wrote for people to read, in one language. */
export interface AuthorText {
  text: string;
  language: Language;
  /** Of the text; of its words in that language where there are several. */
  path: Path;
  /** The declaration that it stands in. */
  kind: Kind;
  declaration: object;
}

/** Fields that nobody outside the organisation reads. */
const INTERNAL: ReadonlySet<string> = new Set([
  'acknowledged',
  'balancing',
  'dpia',
  'due',
  'owner',
  'question',
  'reference',
  'targeting',
]);

/**
 * Every text of several words that a notice may print, with its place; also what is `stated` of an
 * open question. Left out: single words (ids and the model's own terms among them), and what only the
 * organisation reads. Of what one declaration refers to, nothing: that is met where it is declared.
 */
export const textsIn = once((registry: Registry): readonly AuthorText[] => {
  const language = LANGUAGES.find((one) => one === registry.organisation.languages[0]) ?? 'en';
  const found: AuthorText[] = [];
  for (const { kind, path, value } of declarationsIn(registry)) {
    collect(value, [...path], language, { kind, declaration: value }, found);
  }
  return indexed(found);
});

const isLanguage = (step: string | number): step is Language =>
  (LANGUAGES as readonly unknown[]).includes(step);

/** Adds the texts in a value; `path` leads there, and is the same again afterwards. */
function collect(
  value: object,
  path: (string | number)[],
  language: Language,
  where: Pick<AuthorText, 'kind' | 'declaration'>,
  found: AuthorText[],
): void {
  const visit = (step: string | number, part: unknown) => {
    if (typeof part === 'string') {
      if (!part.includes(' ') && !/\s/.test(part)) return;
      const own = isLanguage(step) ? step : language;
      const { kind, declaration } = where;
      found.push({ text: part, language: own, path: path.concat(step), kind, declaration });
    } else if (typeof part === 'object' && part !== null && kindOf(part) === undefined) {
      path.push(step);
      collect(part, path, language, where, found);
      path.pop();
    }
  };
  if (Array.isArray(value)) value.forEach((part, index) => void visit(index, part));
  else {
    for (const [name, part] of Object.entries(value)) if (!INTERNAL.has(name)) visit(name, part);
  }
}

/** Where a text stands, whatever its languages. */
export function placeOf({ path }: AuthorText): Path {
  const last = path.at(-1);
  return LANGUAGES.some((language) => language === last) ? path.slice(0, -1) : path;
}

/** A text with the words that a phrase was found in. */
interface Found extends AuthorText {
  phrase: string;
}

/** The texts that hold one of the phrases, each once: in the first of its languages that does. */
export function* phrasesIn(texts: readonly AuthorText[], find: PhraseFinder): Generator<Found> {
  const said = new Set<string>();
  for (const text of promising(texts, find)) {
    const phrase = find(text.text, text.language);
    if (phrase === undefined) continue;
    const place = JSON.stringify(placeOf(text));
    if (said.has(place)) continue;
    said.add(place);
    yield { ...text, phrase };
  }
}
