import { type Country, stateOf } from '../law/index.ts';
import { type AnyText, type Gap, isGap } from '../model/index.ts';

/**
 * Whether a country is France or one of its territories: the French data protection act holds there.
 * One that is not yet known is not.
 */
export const isFrench = (country: Country | Gap<AnyText>): boolean =>
  !isGap<AnyText>(country) && stateOf(country) === 'FR';
