import type { PeriodUnit } from './primitives.ts';
import type { Language } from './text.ts';

/** The units of periods in words: of one, and of several. */
export const UNIT_WORDS = {
  en: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
  fr: {
    minute: ['minute', 'minutes'],
    hour: ['heure', 'heures'],
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
    year: ['an', 'ans'],
  },
} as const satisfies Record<Language, Record<PeriodUnit, readonly [one: string, several: string]>>;
