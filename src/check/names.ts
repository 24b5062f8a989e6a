import { type AnyText, LANGUAGES } from '../model/index.ts';

/** A value as a text, if it is one: words, or words by language. */
export function textOf(value: unknown): AnyText | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  const words = LANGUAGES.map((language) => [
    language,
    (value as Record<string, unknown>)[language],
  ]);
  const said = words.filter(([, word]) => typeof word === 'string' && word !== '');
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** What people call a declaration, which need not be valid: its name, or what stands for it; else its id. */
export function nameOf(declaration: object): AnyText {
  const { name, label, title, description, measure, id } = declaration as Record<string, unknown>;
  const called = [name, label, title, description, measure]
    .map(textOf)
    .find((text) => text !== undefined);
  return called ?? String(id ?? '');
}
