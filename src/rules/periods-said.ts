import {
  type AnyText,
  type Gap,
  isGap,
  LANGUAGES,
  type Language,
  type Period,
  type PeriodBounds,
  type PeriodUnit,
  textIn,
} from '../model/index.ts';
import { simplified } from './simplified.ts';

/** A period that stands in a text, with the words that say it. */
export interface PeriodSaid {
  words: string;
  period: Period;
}

const NUMBERS = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze',
} as const satisfies Record<Language, string>;

const FURTHER_NUMBERS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { twenty: 20, thirty: 30, fifty: 50 },
  fr: { une: 1, vingt: 20, trente: 30, cinquante: 50 },
};

const UNITS: Readonly<Record<Language, Readonly<Record<string, PeriodUnit>>>> = {
  en: { hour: 'hour', day: 'day', week: 'week', month: 'month', year: 'year' },
  fr: {
    heure: 'hour',
    jour: 'day',
    semaine: 'week',
    mois: 'month',
    an: 'year',
    [simplified('année')]: 'year',
  },
};

const numbersOf = (language: Language): ReadonlyMap<string, number> =>
  new Map([
    ...NUMBERS[language].split(' ').map((word, index) => [word, index + 1] as const),
    ...Object.entries(FURTHER_NUMBERS[language]),
  ]);

function patternOf(language: Language): RegExp {
  const numbers = [...numbersOf(language).keys()].join('|');
  const units = Object.keys(UNITS[language]).join('|');
  return new RegExp(`\\b(\\d{1,4}|${numbers})\\)?[ -](${units})s?\\b`, 'g');
}

const NUMBER_WORDS = { en: numbersOf('en'), fr: numbersOf('fr') };
const PATTERNS = { en: patternOf('en'), fr: patternOf('fr') };

/** The periods that a text names, in figures or in words: ‘3 years’, ‘deux mois’. */
export function periodsSaid(text: string, language: Language): PeriodSaid[] {
  const matches = [...simplified(text).matchAll(PATTERNS[language])];
  return matches.flatMap(({ 0: whole, 1: number = '', 2: name = '', index }) => {
    const count = NUMBER_WORDS[language].get(number) ?? Number(number);
    const unit = UNITS[language][name];
    const words = text.slice(index, index + whole.length);
    return unit && count > 0 ? [{ words, period: `${count} ${unit}s` as Period }] : [];
  });
}

/** The longest that data are kept; where that is open, what is stated, if it is a period and no more. */
export function longest(period: Period | PeriodBounds | Gap<AnyText>): Period | undefined {
  if (typeof period === 'string') return period;
  if (!isGap<AnyText>(period)) return period.atMost;
  const { stated } = period.gap;
  if (stated === undefined) return undefined;
  for (const language of LANGUAGES) {
    const text = textIn(stated, language).trim();
    const [said] = periodsSaid(text, language);
    if (said?.words === text) return said.period;
  }
  return undefined;
}
