/** The languages in which notices, registers and findings can be written. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never;

/**
 * A text as an author writes it: a plain string where the registry has one language, and one string
 * for every language where it has several, so that a missing translation does not compile.
 */
export type Text<L extends Language> =
  true extends IsUnion<L> ? Readonly<Record<L, string>> : string;

/** A text as rules and templates meet it, of a registry in any number of languages. */
export type AnyText = string | Readonly<Partial<Record<Language, string>>>;

/** The words of a text in a language; a text of one language is in that language. */
export function textIn(text: AnyText, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}
