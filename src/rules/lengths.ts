import {
  type AnyText,
  LANGUAGES,
  type Language,
  type Period,
  type PeriodUnit,
  parsePeriod,
  UNIT_WORDS,
} from '../model/index.ts';

const DAYS_A_YEAR = 365.25;
const DAYS = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: DAYS_A_YEAR / 12,
  year: DAYS_A_YEAR,
} as const satisfies Record<PeriodUnit, number>;

const SPACES = { en: ' ', fr: '\u00a0' } as const satisfies Record<Language, string>;

/** Days in a period; months and years are taken at their average length. */
export function daysIn(period: Period): number {
  const parsed = parsePeriod(period);
  return parsed ? parsed.count * DAYS[parsed.unit] : 0;
}

/** Whether two periods are as long, give or take what a month varies by: 30 days and 1 month are. */
export function areEqual(one: Period, other: Period): boolean {
  const [a, b] = [daysIn(one), daysIn(other)];
  return Math.abs(a - b) <= 0.02 * Math.max(a, b);
}

/** Whether a period is longer than another by more than what a month varies by. */
export const isLonger = (one: Period, other: Period): boolean => daysIn(one) > 1.04 * daysIn(other);

/** One period after another, in days. */
export const together = (one: Period, other: Period): Period =>
  `${Math.round(daysIn(one) + daysIn(other))} days`;

const known = new Map<Period, AnyText>();

/** A period in the words of every language: `5 years`, `5 ans`. Periods recur, and take long to say. */
export function lengthIn(period: Period): AnyText {
  const before = known.get(period);
  if (before !== undefined) return before;
  const words = LANGUAGES.map((language) => [language, formatted(period, language)]);
  const said = Object.fromEntries(words);
  known.set(period, said);
  return said;
}

function formatted(period: Period, language: Language): string {
  const { count, unit } = parsePeriod(period) ?? {};
  if (count === undefined || unit === undefined) return period;
  // The first format takes longer than all rules on a small registry.
  if (count > 0 && count < 1000) {
    const [one, several] = UNIT_WORDS[language][unit];
    return `${count}${SPACES[language]}${count === 1 ? one : several}`;
  }
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  // What separates number and unit differs between versions of Node.
  return format.format(count).replaceAll(/\s/g, SPACES[language]);
}
