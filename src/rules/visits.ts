import { nameOf } from '../check/index.ts';
import {
  type AnyText,
  type CriminalDataUse,
  type DataUse,
  type Declared,
  isGap,
  type LegalBasis,
  type Location,
  type Path,
  type Purpose,
  type Registry,
  resolve,
  type SpecialDataUse,
  type Transfer,
} from '../model/index.ts';

/** An activity for which the organisation answers, alone or with others. */
export type ControlledActivity = Extract<
  Declared<'activity'>,
  { role: 'controller' | 'joint-controller' }
>;

/** The activities for which the organisation answers, whatever their status. */
export const controlledActivities = (registry: Registry): ControlledActivity[] =>
  registry.activities.filter((activity) => activity.role !== 'processor');

/** A legal basis that is known, with the purpose that rests on it and the people concerned. */
export interface BasisInUse {
  activity: ControlledActivity;
  purpose: Purpose<AnyText>;
  basis: LegalBasis<AnyText>;
  dataSubjects: readonly Declared<'dataSubject'>[];
  /** The circumstance of the case, where the class of person alone does not decide. */
  when: AnyText | undefined;
  path: Path;
}

/** Every legal basis of a registry; each case where the basis differs by data subject; no gaps. */
export function* basesIn(registry: Registry): Generator<BasisInUse> {
  for (const activity of controlledActivities(registry)) {
    for (const [index, purpose] of activity.purposes.entries()) {
      const { legalBasis } = purpose;
      const path = ['activities', activity.id, 'purposes', index, 'legalBasis'];
      const concerned = (purpose.dataSubjects ?? activity.dataSubjects).map((one) => resolve(one));
      if (isGap<AnyText>(legalBasis)) continue;
      if (legalBasis.basis !== 'by-data-subject') {
        const dataSubjects = concerned;
        yield { activity, purpose, basis: legalBasis, dataSubjects, when: undefined, path };
        continue;
      }
      for (const [at, one] of legalBasis.cases.entries()) {
        if (isGap<AnyText>(one.legalBasis)) continue;
        const dataSubjects = one.dataSubjects.map((subject) => resolve(subject));
        const place = [...path, 'cases', at, 'legalBasis'];
        const { when, legalBasis: basis } = one;
        yield { activity, purpose, basis, dataSubjects, when, path: place };
      }
    }
  }
}

/** A use of data of whatever nature. */
export type AnyUse = DataUse<AnyText> | SpecialDataUse<AnyText> | CriminalDataUse<AnyText>;

/** A use of data, with the name of its category. */
export interface DataInUse {
  use: AnyUse;
  category: AnyText;
  path: Path;
}

/** What an activity uses of ordinary, special and criminal data; a gap is no use. */
export function* dataUsesIn(activity: ControlledActivity): Generator<DataInUse> {
  for (const field of ['data', 'specialData', 'criminalData'] as const) {
    const uses: readonly AnyUse[] | undefined | object = activity[field];
    if (!Array.isArray(uses)) continue;
    for (const [index, use] of uses.entries()) {
      const path = ['activities', activity.id, field, index];
      yield { use, category: nameOf(use.category), path };
    }
  }
}

/** A place where a recipient, or one that it uses in turn, holds or reaches data. */
export interface LocationInUse {
  recipient: Declared<'recipient'>;
  location: Location<AnyText>;
  path: Path;
}

/** Every location of a registry; no gaps. */
export function* locationsIn(registry: Registry): Generator<LocationInUse> {
  for (const recipient of registry.recipients) {
    const root = ['recipients', recipient.id];
    const further = recipient.kind === 'processor' ? (recipient.subProcessors ?? []) : [];
    const holders = [
      { locations: recipient.locations, path: root },
      ...further.map(({ locations }, index) => ({
        locations,
        path: [...root, 'subProcessors', index],
      })),
    ];
    for (const { locations, path } of holders) {
      if (locations === undefined || isGap<AnyText>(locations)) continue;
      for (const [index, location] of locations.entries()) {
        yield { recipient, location, path: [...path, 'locations', index] };
      }
    }
  }
}

/** A class of transfers that an activity states. */
export interface TransferInUse {
  activity: Declared<'activity'>;
  transfer: Transfer<AnyText>;
  path: Path;
}

/** Every class of transfers of a registry; neither gaps nor ‘none’. */
export function* transfersIn(registry: Registry): Generator<TransferInUse> {
  for (const activity of registry.activities) {
    const { id, transfers } = activity;
    if (transfers === undefined || transfers === 'none' || isGap<AnyText>(transfers)) continue;
    for (const [index, transfer] of transfers.entries()) {
      yield { activity, transfer, path: ['activities', id, 'transfers', index] };
    }
  }
}

/** The recipients that an activity names, as recipients or as sub-processors. */
export function recipientsOf(activity: Declared<'activity'>): Declared<'recipient'>[] {
  const uses = activity.role === 'processor' ? activity.subProcessors : activity.recipients;
  if (uses === undefined || uses === 'none' || isGap<AnyText>(uses)) return [];
  return uses.map((use) => resolve('recipient' in use ? use.recipient : use));
}
