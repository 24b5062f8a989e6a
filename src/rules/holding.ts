import { type AuthorText, contentsOf, declarationsIn, notesOn } from '../check/index.ts';
import { LANGUAGES, type Language, once, type Path, type Registry } from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';
import { partOf, promising } from './promising.ts';
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
    const key = `${name} ${registry.organisation.languages[0]}`;
    const declarations = declared(registry);
    const fresh = new Map<object, Path[]>();
    for (const { value } of declarations) if (!notesOn(value)[key]) fresh.set(value, []);
    for (const { text, language, path, declaration } of promising(textsOf(fresh, registry), find)) {
      if (find(text, language) !== undefined) fresh.get(declaration)?.push(path);
    }
    for (const [declaration, paths] of fresh) notesOn(declaration)[key] = paths;
    const found: AuthorText[] = [];
    for (const { kind, value: declaration } of declarations) {
      for (const path of notesOn(declaration)[key] as Path[]) {
        const text = textAt(declaration, path.slice(kind === 'organisation' ? 1 : 2));
        found.push({ text, language: languageOf(path, registry), path, kind, declaration });
      }
    }
    return found;
  };
}

const declared = once((registry: Registry) => [...declarationsIn(registry)]);

function textsOf(fresh: ReadonlyMap<object, unknown>, registry: Registry): readonly AuthorText[] {
  if (fresh.size <= FEW) {
    return [...fresh.keys()].flatMap((declaration) => contentsOf(declaration, registry).texts);
  }
  return fresh.size === declared(registry).length
    ? textsIn(registry)
    : partOf(textsIn(registry), ({ declaration }) => fresh.has(declaration));
}

const textAt = (declaration: object, steps: Path): string =>
  String(
    steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], declaration),
  );

const languageOf = (path: Path, { organisation }: Registry): Language =>
  LANGUAGES.find((one) => one === path.at(-1)) ??
  LANGUAGES.find((one) => one === organisation.languages[0]) ??
  'en';
