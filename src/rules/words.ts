import {
  type AnyText,
  LANGUAGES,
  type Language,
  type Path,
  type Period,
  parsePeriod,
  textIn,
} from '../model/index.ts';

const inEach = (words: (language: (typeof LANGUAGES)[number]) => string): AnyText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, words(language)]));

/** The name of a country, by its code, in every language of findings. */
export const countryName = (code: string): AnyText =>
  inEach((language) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code);

/** A period in every language of findings: ‘72 hours’, « 72 heures ». */
export const periodName = (period: Period): AnyText => {
  const { count, unit } = parsePeriod(period) ?? { count: 0, unit: 'day' };
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return inEach((language) => new Intl.NumberFormat(language, style).format(count));
};

/** Several texts in a row, as one. */
export const listed = (texts: readonly AnyText[]): AnyText =>
  texts.every((text) => typeof text === 'string')
    ? texts.join(', ')
    : inEach((language) => texts.map((text) => textIn(text, language)).join(', '));

/** What a text says in one of its languages, and where. */
export interface WordsInLanguage {
  words: string;
  language: Language;
  path: Path;
}

/** A text in each of its languages, with the place of each; a plain string is in the leading language. */
export function wordsOf(text: AnyText, leading: Language, path: Path): WordsInLanguage[] {
  if (typeof text === 'string') return [{ words: text, language: leading, path }];
  return Object.entries(text).map(([language, words]) => ({
    words,
    language: language as Language,
    path: [...path, language],
  }));
}
