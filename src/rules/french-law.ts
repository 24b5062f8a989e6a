import { type Country, TERRITORIES_INSIDE_EU, TERRITORIES_OUTSIDE_EU } from '../law/index.ts';
import { type AnyText, type Gap, isGap } from '../model/index.ts';

const STATES: Readonly<Partial<Record<Country, Country>>> = {
  ...TERRITORIES_INSIDE_EU,
  ...TERRITORIES_OUTSIDE_EU,
};

/**
 * Whether a country is France or one of its territories: the French data protection act holds there.
 * One that is not yet known is not.
 */
export const isFrench = (country: Country | Gap<AnyText>): boolean =>
  !isGap<AnyText>(country) && (STATES[country] ?? country) === 'FR';
