import type {
  AnyText,
  CriminalAuthority,
  CriminalDataReference,
  Declared,
  Gap,
  OrdinaryDataReference,
  Origin,
  SpecialCondition,
  SpecialDataReference,
} from '../../model/index.ts';
import { resolve } from '../../model/index.ts';
import { type Cursor, declarationAt, each } from '../core/cursor.ts';
import { concerns, named } from './concerns.ts';
import type { NoticeActivity, NoticeContext } from './context.ts';

type Category = Declared<'dataCategory' | 'specialDataCategory' | 'criminalDataCategory'>;

/** A use of data as the model has it, whichever its nature. */
export type Use = Origin<AnyText> & {
  readonly category: OrdinaryDataReference | SpecialDataReference | CriminalDataReference;
  readonly exception?: SpecialCondition<AnyText> | Gap<AnyText>;
  readonly authority?: CriminalAuthority<AnyText> | Gap<AnyText>;
};

/** A category of data that an activity uses, for some of a notice's audiences. */
export interface DataUse {
  readonly activity: NoticeActivity;
  readonly use: Cursor<Use>;
  readonly category: Cursor<Category>;
  readonly who: NoticeActivity['who'];
}

/** The three lists in which activities name data. */
export type DataField = 'data' | 'specialData' | 'criminalData';
export const DATA_FIELDS = ['data', 'specialData', 'criminalData'] as const;

/** What the activities of a notice use of its audiences' data, from one of the lists or all. */
export function usesOf(
  { activities }: Pick<NoticeContext, 'activities'>,
  fields: readonly DataField[] = DATA_FIELDS,
): DataUse[] {
  return fields.flatMap((field) =>
    activities.flatMap((activity) =>
      each<Use>(activity.at.get(field))
        .filter((use) => concerns(use.get('dataSubjects'), activity.who))
        .map((use) => ({
          activity,
          use,
          category: declarationAt(resolve(use.value.category as OrdinaryDataReference) as Category),
          who: named(use.get('dataSubjects'), activity.who),
        })),
    ),
  );
}

/** Uses by the category that they are of, in the order of the first use. */
export function byCategory(uses: readonly DataUse[]): (readonly [DataUse, ...DataUse[]])[] {
  const groups = new Map<string, [DataUse, ...DataUse[]]>();
  for (const use of uses) {
    const { id } = use.category.value;
    const group = groups.get(id);
    if (group) group.push(use);
    else groups.set(id, [use]);
  }
  return [...groups.values()];
}
