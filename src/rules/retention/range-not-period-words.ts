import type { Phrases } from '../phrases.ts';

/** Words that stand where a period should, and leave its length open. */
export const OPEN_PERIODS: Phrases = {
  en: [
    'an|some additional|extra|further period(s)',
    'additional|extra|further period(s) of time',
    'a certain period|time',
    'a limited period|time',
    'a variable period',
    'several years|months',
    'some years|months',
    'a few years|months',
    'many years',
  ],
  fr: [
    'une durée|période supplémentaire|additionnelle|complémentaire',
    'un délai supplémentaire|additionnel|complémentaire',
    'des durées supplémentaires',
    'une certaine durée|période',
    'un certain temps',
    'une durée|période limitée|variable',
    'quelques|plusieurs années|mois',
    'de nombreuses années',
  ],
};
