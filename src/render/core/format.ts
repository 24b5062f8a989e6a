import countries from 'i18n-iso-countries';
import {
  type Country,
  type Language,
  type Period,
  type PeriodUnit,
  parsePeriod,
} from '../../model/index.ts';

/** A day in words: `22 November 2026`. */
export function formatDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const words = format.format(new Date(`${day}T00:00:00Z`));
  // French says the first of a month as an ordinal, which Intl does not.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** Words joined as a sentence joins them: `a, b and c`. */
export const formatList = (
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(items);

/** A country by name. From a pinned table, so that every machine writes the same. */
export const formatCountry = (country: Country, language: Language): string =>
  countries.getName(country, language) ?? country;

const UNITS: Record<Language, Record<PeriodUnit, readonly [one: string, many: string]>> = {
  en: {
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
  fr: {
    hour: ['heure', 'heures'],
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
    year: ['an', 'ans'],
  },
};

/** A period in words: `5 years`. */
export function formatPeriod(period: Period, language: Language): string {
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  const plural = new Intl.PluralRules(language).select(parsed.count) === 'one' ? 0 : 1;
  return `${parsed.count}\u00a0${UNITS[language][parsed.unit][plural]}`;
}
