import {
  type AnyText,
  COLLECTIONS,
  type Gap,
  isGap,
  type Kind,
  kindOf,
  LANGUAGES,
  type Language,
  leadingLanguage,
  once,
  type Path,
  type Registry,
} from '../model/index.ts';

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

export interface OpenGap {
  path: Path;
  gap: Gap<AnyText>['gap'];
}

/** What several checks look for in a declaration; of what it refers to, nothing. */
export interface Contents {
  /**
   * Every text of several words that a notice may print. Left out: single words (ids and the model's own
   * terms among them), and what only the organisation reads.
   */
  texts: readonly AuthorText[];
  /** Every open question. */
  gaps: readonly OpenGap[];
  /** Every declaration that it refers to; as often as it does. */
  references: readonly object[];
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

/** What a declaration of a registry holds, found in one walk. */
export const contentsOf = (declaration: object, registry: Registry): Contents =>
  contentsIn[leadingLanguage(registry)](declaration);

/** By the language of texts that name none. */
const contentsIn = Object.fromEntries(
  LANGUAGES.map((leading) => [leading, once((one: object) => collect(one, leading))]),
) as Record<Language, (declaration: object) => Contents>;

const languageNamed = new Map<string | number, Language>(LANGUAGES.map((one) => [one, one]));

function collect(declaration: object, leading: Language): Contents {
  const kind = kindOf(declaration) ?? 'organisation';
  const texts: AuthorText[] = [];
  const gaps: OpenGap[] = [];
  const references: object[] = [];
  // It leads to what is looked at.
  const path: (string | number)[] = [COLLECTIONS[kind]];
  if (kind !== 'organisation') path.push((declaration as { id: string }).id);
  const visit = (part: unknown, step: string | number, isShown: boolean) => {
    if (typeof part === 'string') {
      if (!isShown || !(part.includes(' ') || /\s/.test(part))) return;
      const language = languageNamed.get(step) ?? leading;
      texts.push({ text: part, language, path: [...path, step], kind, declaration });
    } else if (typeof part === 'object' && part !== null) {
      if (kindOf(part) !== undefined) {
        references.push(part);
        return;
      }
      path.push(step);
      if (isGap<AnyText>(part)) gaps.push({ path: [...path], gap: part.gap });
      enter(part, isShown);
      path.pop();
    }
  };
  const enter = (value: object, isShown: boolean) => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) visit(value[index], index, isShown);
      return;
    }
    const parts = value as Readonly<Record<string, unknown>>;
    for (const name in parts) visit(parts[name], name, isShown && !INTERNAL.has(name));
  };
  enter(declaration, true);
  return { texts, gaps, references };
}
