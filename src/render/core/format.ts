import { COUNTRY_NAMES } from '../../law/index.ts';
import {
  type Country,
  type Language,
  type Money,
  type Period,
  parsePeriod,
  UNIT_WORDS,
} from '../../model/index.ts';

/** The locale whose conventions a language follows here. */
export const formatLocale = (language: Language): string =>
  language === 'en' ? 'en-GB' : language;

/** What is made once for each language: to make it takes longer than to use it. */
export function perLanguage<Made>(make: (locale: string) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const known = made.get(language) ?? make(formatLocale(language));
    made.set(language, known);
    return known;
  };
}

const dayFormat = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
const pluralRules = perLanguage((locale) => new Intl.PluralRules(locale));

const daysSaid = perLanguage(() => new Map<string, string>());

/** A day in words: `22 November 2026`. */
export function formatDay(day: string, language: Language): string {
  const said = daysSaid(language);
  const known = said.get(day) ?? dayInWords(day, language);
  said.set(day, known);
  return known;
}

function dayInWords(day: string, language: Language): string {
  const words = dayFormat(language).format(new Date(`${day}T00:00:00Z`));
  // French says the first of a month as an ordinal, which Intl does not.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** Words joined as a sentence joins them: `a, b and c`. */
export const formatList = (
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(formatLocale(language), { type }).format(items);

/** An amount of money: `9,041,900 euros`. */
export const formatMoney = ({ amount, currency }: Money, language: Language): string =>
  new Intl.NumberFormat(formatLocale(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);

/** A country by name. */
export const formatCountry = (country: Country, language: Language): string =>
  COUNTRY_NAMES[language][country];

/** A period in words: `5 years`. */
export function formatPeriod(period: Period, language: Language): string {
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  const plural = pluralRules(language).select(parsed.count) === 'one' ? 0 : 1;
  return `${parsed.count}\u00a0${UNIT_WORDS[language][parsed.unit][plural]}`;
}
