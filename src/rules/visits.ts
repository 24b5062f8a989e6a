import { nameOf } from '../check/index.ts';
import {
  type AnyText,
  type CriminalDataUse,
  type DataUse,
  type Declared,
  isGap,
  type LegalBasis,
  type Location,
  once,
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
export const controlledActivities = once((registry: Registry): readonly ControlledActivity[] =>
  registry.activities.filter((activity) => activity.role !== 'processor'),
);

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
export const basesIn = once((registry: Registry): readonly BasisInUse[] =>
  controlledActivities(registry).flatMap(basesOf),
);

/** The same of an activity. */
export const basesOf = once((activity: ControlledActivity): readonly BasisInUse[] =>
  activity.purposes.flatMap((purpose, index) => {
    const { legalBasis } = purpose;
    if (isGap<AnyText>(legalBasis)) return [];
    const path = ['activities', activity.id, 'purposes', index, 'legalBasis'];
    if (legalBasis.basis !== 'by-data-subject') {
      const dataSubjects = (purpose.dataSubjects ?? activity.dataSubjects).map((one) =>
        resolve(one),
      );
      return [{ activity, purpose, basis: legalBasis, dataSubjects, when: undefined, path }];
    }
    return legalBasis.cases.flatMap(({ legalBasis: basis, dataSubjects: concerned, when }, at) => {
      if (isGap<AnyText>(basis)) return [];
      const dataSubjects = concerned.map((subject) => resolve(subject));
      const place = [...path, 'cases', at, 'legalBasis'];
      return [{ activity, purpose, basis, dataSubjects, when, path: place }];
    });
  }),
);

/** A use of data of whatever nature. */
export type AnyUse = DataUse<AnyText> | SpecialDataUse<AnyText> | CriminalDataUse<AnyText>;

/** A use of data, with the name of its category. */
export interface DataInUse {
  use: AnyUse;
  category: AnyText;
  path: Path;
}

/** What an activity uses of ordinary, special and criminal data; a gap is no use. */
export const dataUsesIn = once((activity: ControlledActivity): readonly DataInUse[] =>
  (['data', 'specialData', 'criminalData'] as const).flatMap((field) => {
    const uses: readonly AnyUse[] | undefined | object = activity[field];
    if (!Array.isArray(uses)) return [];
    return (uses as readonly AnyUse[]).map((use, index) => {
      const path = ['activities', activity.id, field, index];
      return { use, category: nameOf(use.category), path };
    });
  }),
);

/** A place where a recipient, or one that it uses in turn, holds or reaches data. */
export interface LocationInUse {
  recipient: Declared<'recipient'>;
  location: Location<AnyText>;
  path: Path;
}

/** Every location of a registry; no gaps. */
export const locationsIn = once((registry: Registry): readonly LocationInUse[] =>
  registry.recipients.flatMap((recipient) => {
    const root = ['recipients', recipient.id];
    const further = recipient.kind === 'processor' ? (recipient.subProcessors ?? []) : [];
    const holders = [
      { locations: recipient.locations, path: root },
      ...further.map(({ locations }, index) => ({
        locations,
        path: [...root, 'subProcessors', index],
      })),
    ];
    return holders.flatMap(({ locations, path }) =>
      locations === undefined || isGap<AnyText>(locations)
        ? []
        : locations.map((location, index) => ({
            recipient,
            location,
            path: [...path, 'locations', index],
          })),
    );
  }),
);

/** A class of transfers that an activity states. */
export interface TransferInUse {
  activity: Declared<'activity'>;
  transfer: Transfer<AnyText>;
  path: Path;
}

/** Every class of transfers of a registry; neither gaps nor ‘none’. */
export const transfersIn = once((registry: Registry): readonly TransferInUse[] =>
  registry.activities.flatMap((activity) => {
    const { id, transfers } = activity;
    if (transfers === undefined || transfers === 'none' || isGap<AnyText>(transfers)) return [];
    return transfers.map((transfer, index) => ({
      activity,
      transfer,
      path: ['activities', id, 'transfers', index],
    }));
  }),
);

/** The recipients that an activity names, as recipients or as sub-processors. */
export const recipientsOf = once(
  (activity: Declared<'activity'>): readonly Declared<'recipient'>[] => {
    const uses = activity.role === 'processor' ? activity.subProcessors : activity.recipients;
    if (uses === undefined || uses === 'none' || isGap<AnyText>(uses)) return [];
    return uses.map((use) => resolve('recipient' in use ? use.recipient : use));
  },
);
