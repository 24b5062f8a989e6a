import { COUNTRY_NAMES } from '../law/index.ts';
import {
  type AnyText,
  type Country,
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
export const countryName = (code: Country): AnyText =>
  inEach((language) => COUNTRY_NAMES[language][code]);

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

/** The words of a text in one language, with their place. */
export interface Wording {
  text: string;
  language: Language;
  path: Path;
}

/** A text in each of its languages; where it is one string, it is in the leading language. */
export const wordingsOf = (text: AnyText, leading: Language | undefined, path: Path): Wording[] =>
  typeof text === 'string'
    ? [{ text, language: leading ?? LANGUAGES[0], path }]
    : LANGUAGES.flatMap((language) => {
        const words = text[language];
        return words === undefined ? [] : [{ text: words, language, path: [...path, language] }];
      });
