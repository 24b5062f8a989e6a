import { type AnyText, type Declared, isGap, type Path, type Targeting } from '../model/index.ts';

type Organisation = Declared<'organisation'>;
type Territory = Targeting<AnyText>['territory'];

/** Which territories have the law in question. */
export type Belongs = (territory: Territory) => boolean;

/** What shows that an organisation turns to people in a territory, and where that is said. */
export interface Reach {
  path: Path;
  /** A declared targeting, or an authority of the territory that people are told of. */
  shownBy: 'targeting' | 'authority';
}

/** What an organisation declares of people in these territories; nothing while that is open. */
export function* targetingIn(
  { targeting }: Organisation,
  belongs: Belongs,
): Generator<{ targeting: Targeting<AnyText>; path: Path }> {
  if (targeting === undefined || isGap<AnyText>(targeting)) return;
  for (const [index, one] of targeting.entries()) {
    if (!belongs(one.territory)) continue;
    yield { targeting: one, path: ['organisation', 'targeting', index] };
  }
}

/** Whether somebody stands for the organisation there, by name or still to be named. */
export const isRepresented = ({ representatives }: Organisation, belongs: Belongs): boolean =>
  representatives?.some(({ territory }) => belongs(territory)) ?? false;

/**
 * The first sign that an organisation turns to people there without establishment, representative or
 * exception. Without declared targeting, an authority of the territory is such a sign, unless a group
 * may have an establishment there. Public authorities need no representative. Art. 27(2)(b) GDPR.
 */
export function unrepresentedIn(organisation: Organisation, belongs: Belongs): Reach | undefined {
  if (organisation.kind === 'public-authority') return undefined;
  if (isRepresented(organisation, belongs) || mayBeEstablished(organisation, belongs)) {
    return undefined;
  }
  if (organisation.targeting !== undefined) {
    const declared = [...targetingIn(organisation, belongs)];
    if (declared.some(({ targeting }) => targeting.exception !== undefined)) return undefined;
    const [first] = declared;
    return first && { path: first.path, shownBy: 'targeting' };
  }
  const { supervisoryAuthorities: authorities, group } = organisation;
  if (group !== undefined || isGap<AnyText>(authorities)) return undefined;
  const index = authorities.findIndex((country) => belongs(country));
  if (index < 0) return undefined;
  return { path: ['organisation', 'supervisoryAuthorities', index], shownBy: 'authority' };
}

/** An address there is an establishment; so may be one that is still open. */
function mayBeEstablished({ country, addresses }: Organisation, belongs: Belongs): boolean {
  if (isGap<AnyText>(country) || belongs(country) || isGap<AnyText>(addresses)) return true;
  return addresses.some((address) => belongs(address.country));
}
