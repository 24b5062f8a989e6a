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
  readonly path: Path;
  /** The field of the declaration in which it stands, by itself or deep inside. */
  field: string;
  /** The declaration that it stands in. */
  kind: Kind;
  declaration: object;
}

/** What leads to a value inside a declaration. */
interface Trail {
  before: Trail | undefined;
  step: string | number;
}

const pathTo = (start: Path, trail: Trail | undefined): Path =>
  trail ? [...pathTo(start, trail.before), trail.step] : start;

/** There are very many of them, and few are asked where they stand. */
class TextAt implements AuthorText {
  readonly text: string;
  readonly language: Language;
  readonly field: string;
  readonly kind: Kind;
  readonly declaration: object;
  private readonly start: Path;
  private readonly before: Trail | undefined;
  private readonly step: string | number;

  constructor(
    text: string,
    language: Language,
    field: string,
    { kind, declaration, start }: Holder,
    before: Trail | undefined,
    step: string | number,
  ) {
    this.text = text;
    this.language = language;
    this.field = field;
    this.kind = kind;
    this.declaration = declaration;
    this.start = start;
    this.before = before;
    this.step = step;
  }

  get path(): Path {
    return [...pathTo(this.start, this.before), this.step];
  }
}

/** A declaration, and its own path. */
interface Holder {
  kind: Kind;
  declaration: object;
  start: Path;
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
  const id = kind === 'organisation' ? [] : [(declaration as { id: string }).id];
  const holder: Holder = { kind, declaration, start: [COLLECTIONS[kind], ...id] };
  const texts: AuthorText[] = [];
  const gaps: OpenGap[] = [];
  const references: object[] = [];
  const visit = (
    part: unknown,
    step: string | number,
    isShown: boolean,
    field: string,
    before: Trail | undefined,
  ) => {
    if (typeof part === 'string') {
      if (!isShown || !(part.includes(' ') || /\s/.test(part))) return;
      const language = languageNamed.get(step) ?? leading;
      texts.push(new TextAt(part, language, field, holder, before, step));
    } else if (typeof part === 'object' && part !== null) {
      if (kindOf(part) !== undefined) {
        references.push(part);
        return;
      }
      const trail = { before, step };
      if (isGap<AnyText>(part)) gaps.push({ path: pathTo(holder.start, trail), gap: part.gap });
      enter(part, isShown, field, trail);
    }
  };
  const enter = (value: object, isShown: boolean, field: string, trail: Trail | undefined) => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        visit(value[index], index, isShown, field, trail);
      }
      return;
    }
    const parts = value as Readonly<Record<string, unknown>>;
    for (const name in parts) {
      visit(parts[name], name, isShown && !INTERNAL.has(name), field || name, trail);
    }
  };
  enter(declaration, true, '', undefined);
  return { texts, gaps, references };
}
