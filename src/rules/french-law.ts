import { type Country, TERRITORIES_INSIDE_EU, TERRITORIES_OUTSIDE_EU } from '../law/index.ts';

const STATES: Readonly<Partial<Record<Country, Country>>> = {
  ...TERRITORIES_INSIDE_EU,
  ...TERRITORIES_OUTSIDE_EU,
};

/** Whether a country is France or one of its territories: the French data protection act holds there. */
export const isFrench = (country: Country): boolean => (STATES[country] ?? country) === 'FR';
