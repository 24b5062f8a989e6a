/** What can be declared in a registry: one `ropa` function each. */
export const KINDS = [
  'organisation',
  'dataSubject',
  'dataCategory',
  'specialDataCategory',
  'criminalDataCategory',
  'recipient',
  'securityMeasure',
  'tracker',
  'communication',
  'activity',
  'notice',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where declarations of a kind stand in a registry, and so the first step of a data path. */
export const COLLECTIONS = {
  organisation: 'organisation',
  dataSubject: 'dataSubjects',
  dataCategory: 'dataCategories',
  specialDataCategory: 'specialDataCategories',
  criminalDataCategory: 'criminalDataCategories',
  recipient: 'recipients',
  securityMeasure: 'securityMeasures',
  tracker: 'trackers',
  communication: 'communications',
  activity: 'activities',
  notice: 'notices',
} as const satisfies Record<Kind, string>;

const kinds = new WeakMap<object, Kind>();

/**
 * Remembers that a value was declared as this kind, and returns it unchanged. A value cannot say so
 * itself: what an author writes has no room for it, and must stay equal to what the file says.
 */
export function markAs<V extends object>(kind: Kind, value: V): V {
  kinds.set(value, kind);
  return value;
}

/** The kind a value was declared as, or nothing if no `ropa` function declared it. */
export function kindOf(value: unknown): Kind | undefined {
  return typeof value === 'object' && value !== null ? kinds.get(value) : undefined;
}
