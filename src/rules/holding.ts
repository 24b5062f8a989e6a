import { type AuthorText, contentsOf, declarationsIn, notesOn, valueAt } from '../check/index.ts';
import {
  LANGUAGES,
  type Language,
  leadingLanguage,
  once,
  type Path,
  type Registry,
} from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';
import { promising } from './promising.ts';
import { textsIn } from './texts.ts';

/** Up to so many declarations are sooner read than the words of all. */
const FEW = 50;

/**
 * Finds the texts of a registry that hold one of the phrases. It is noted, by this name, where they
 * stand in each declaration: rules that look at a registry as a whole need not read all of it again.
 */
export function textsHolding(
  name: string,
  find: PhraseFinder,
): (registry: Registry) => AuthorText[] {
  return (registry) => {
    const key = `${name} ${leadingLanguage(registry)}`;
    const declarations = declared(registry);
    const fresh = declarations.filter(({ notes }) => notes[key] === undefined);
    for (const { notes } of fresh) notes[key] = NOWHERE;
    for (const { text, language, path, declaration } of textsOf(fresh, registry, find)) {
      if (find(text, language) === undefined) continue;
      const notes = notesOn(declaration);
      notes[key] = [...(notes[key] as Path[]), path];
    }
    return declarations.flatMap(({ kind, value: declaration, notes }) =>
      (notes[key] as Path[]).map((path) => {
        const steps = path.slice(kind === 'organisation' ? 1 : 2);
        const text = String(valueAt(declaration, steps));
        const [field = ''] = steps.map(String);
        return { text, language: languageOf(path, registry), path, field, kind, declaration };
      }),
    );
  };
}

const NOWHERE: readonly Path[] = [];

const declared = once((registry: Registry) =>
  [...declarationsIn(registry)].map((one) => ({ ...one, notes: notesOn(one.value) })),
);

/** The texts of declarations that may hold a phrase. */
function textsOf(
  fresh: readonly { value: object }[],
  registry: Registry,
  find: PhraseFinder,
): readonly AuthorText[] {
  if (fresh.length <= FEW) return fresh.flatMap(({ value }) => contentsOf(value, registry).texts);
  const all = textsIn(registry);
  if (fresh.length === declared(registry).length) return promising(all, find);
  const meant = new Set(fresh.map(({ value }) => value));
  return promising(all, find).filter(({ declaration }) => meant.has(declaration));
}

const languageOf = (path: Path, registry: Registry): Language =>
  LANGUAGES.find((one) => one === path.at(-1)) ?? leadingLanguage(registry);
