import { declarationsIn } from '../check/index.ts';
import {
  formatPath,
  type Kind,
  kindOf,
  LANGUAGES,
  type Language,
  type Path,
  type Registry,
} from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';

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

const known = new WeakMap<Registry, readonly AuthorText[]>();

/**
 * Every text of several words that a notice may print, with its place; also what is `stated` of an
 * open question. Left out: single words (ids and the model's own terms among them), and what only the
 * organisation reads. Of what one declaration refers to, nothing: that is met where it is declared.
 */
export function textsIn(registry: Registry): readonly AuthorText[] {
  const before = known.get(registry);
  if (before) return before;
  const language = LANGUAGES.find((one) => one === registry.organisation.languages[0]) ?? 'en';
  const found: AuthorText[] = [];
  for (const { kind, path, value } of declarationsIn(registry)) {
    for (const one of stringsIn(value, path, language)) {
      found.push({ ...one, kind, declaration: value });
    }
  }
  known.set(registry, found);
  return found;
}

type Words = Pick<AuthorText, 'text' | 'language' | 'path'>;

function* stringsIn(value: object, path: Path, language: Language): Generator<Words> {
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, part] of entries) {
    if (typeof step === 'string' && INTERNAL.has(step)) continue;
    if (typeof part === 'string') {
      const own = LANGUAGES.find((one) => one === step) ?? language;
      if (/\s/.test(part)) yield { text: part, language: own, path: [...path, step] };
    } else if (typeof part === 'object' && part !== null && kindOf(part) === undefined) {
      yield* stringsIn(part, [...path, step], language);
    }
  }
}

/** Words that were looked for, in the text that holds them. */
export interface FoundWords extends AuthorText {
  words: string;
}

/** The texts in which a finder finds something; once a text, in the first language that has it. */
export function* foundIn(texts: Iterable<AuthorText>, find: PhraseFinder): Generator<FoundWords> {
  const seen = new Set<string>();
  for (const one of texts) {
    const place = formatPath(one.path).replace(LAST_LANGUAGE, '');
    const words = seen.has(place) ? undefined : find(one.text, one.language);
    if (words === undefined) continue;
    seen.add(place);
    yield { ...one, words };
  }
}

const LAST_LANGUAGE = new RegExp(`\\.(${LANGUAGES.join('|')})$`);
