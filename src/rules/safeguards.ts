import { nameOf } from '../check/index.ts';
import {
  type AnyText,
  type Declared,
  type Gap,
  isGap,
  type Location,
  type Path,
  type Registry,
  resolve,
  type Safeguard,
  type Transfer,
} from '../model/index.ts';
import { locationsIn, recipientsOf, transfersIn } from './visits.ts';

/** A safeguard or derogation, where data are or would be protected by it. */
export interface SafeguardInUse {
  safeguard: Safeguard<AnyText>;
  path: Path;
  /** What the recipient, or the activity that states the transfer, is called. */
  declaration: AnyText;
  /** Those to whom the data go, where they are declared. */
  recipients: readonly Declared<'recipient'>[];
  /** Whether it is one of those whom the recipient uses in turn. */
  isSubProcessor: boolean;
  /** Whether it protects only if an adequacy decision ends. */
  isFallback: boolean;
  /** The class of transfers and the activity that states it. */
  stated?: { transfer: Transfer<AnyText>; activity: Declared<'activity'> };
}

/** What stands for a safeguard in a location, open or known. */
export interface ProtectionOfLocation {
  field: Path;
  protection: Safeguard<AnyText> | Gap<AnyText>;
  isFallback: boolean;
}

/** The safeguard of a location and its fallback: they stand at different depths, by country. */
export function* protectionsOf(location: Location<AnyText>): Generator<ProtectionOfLocation> {
  for (const [holder, steps] of holdersOf(location)) {
    const { safeguard, fallback } = holder;
    if (safeguard)
      yield { field: [...steps, 'safeguard'], protection: safeguard, isFallback: false };
    if (fallback) yield { field: [...steps, 'fallback'], protection: fallback, isFallback: true };
  }
}

/** What may hold them, of all that a location is made of. */
interface Holder {
  readonly safeguard?: Safeguard<AnyText> | Gap<AnyText>;
  readonly fallback?: Safeguard<AnyText> | Gap<AnyText>;
}

function holdersOf(location: Location<AnyText>): [Holder, Path][] {
  const holders: [Holder, Path][] = [[location as Holder, []]];
  if ('adequacy' in location) holders.push([location.adequacy as Holder, ['adequacy']]);
  if ('dataPrivacyFramework' in location) {
    holders.push([location.dataPrivacyFramework as Holder, ['dataPrivacyFramework']]);
  }
  return holders;
}

/** Every safeguard and derogation of a registry; no gaps. */
export function* safeguardsIn(registry: Registry): Generator<SafeguardInUse> {
  for (const { recipient, location, path } of locationsIn(registry)) {
    for (const { field, protection, isFallback } of protectionsOf(location)) {
      if (isGap<AnyText>(protection)) continue;
      yield {
        safeguard: protection,
        path: [...path, ...field],
        declaration: nameOf(recipient),
        recipients: [recipient],
        isSubProcessor: path.includes('subProcessors'),
        isFallback,
      };
    }
  }
  for (const { activity, transfer, path } of transfersIn(registry)) {
    for (const [index, { by }] of transfer.protections.entries()) {
      if (by === 'adequacy') continue;
      yield {
        safeguard: by,
        path: [...path, 'protections', index, 'by'],
        declaration: activity.name,
        recipients: (transfer.recipients ?? []).map((one) => resolve(one)),
        isSubProcessor: false,
        isFallback: false,
        stated: { transfer, activity },
      };
    }
  }
}

/** The activities under way through which data come to these recipients, or that state the transfer. */
export function activitiesBehind(
  { activities }: Registry,
  { stated, recipients }: SafeguardInUse,
): Declared<'activity'>[] {
  const behind = stated
    ? [stated.activity]
    : activities.filter((one) => recipientsOf(one).some((used) => recipients.includes(used)));
  return behind.filter(({ status = 'active' }) => status === 'active');
}
