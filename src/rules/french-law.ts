import {
  type Country,
  INSIDE_EU_FRENCH_TERRITORIES,
  OUTSIDE_EU_FRENCH_TERRITORIES,
} from '../law/index.ts';

const FRENCH: readonly Country[] = [
  'FR',
  ...INSIDE_EU_FRENCH_TERRITORIES,
  ...OUTSIDE_EU_FRENCH_TERRITORIES,
];

/** Whether a country is France or one of its territories: the French data protection act holds there. */
export const isFrench = (country: Country): boolean => FRENCH.includes(country);
