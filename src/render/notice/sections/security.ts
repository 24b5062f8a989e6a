import { type Declared, type Reference, resolve } from '../../../model/index.ts';
import { type Cursor, declarationAt, each, stated, words } from '../../core/cursor.ts';
import { distinct, gather } from '../../core/gather.ts';
import type { Sourced, Words } from '../../core/sourced.ts';
import { activityNames } from '../activity-names.ts';
import type { NoticeContext } from '../context.ts';

/** How data are protected, in general terms. Art. 32 GDPR. */
export interface SecurityView {
  readonly groups: readonly SecurityGroup[];
  /** What is stated of measures that are still open. */
  readonly stated: readonly Sourced[];
}

/** The measures of everything that the notice tells of, or of some activities. */
interface SecurityGroup {
  readonly of: Words | undefined;
  /** Whether they come beside those of everything. */
  readonly too: boolean;
  readonly kinds: readonly {
    readonly kind: Declared<'securityMeasure'>['kind'];
    readonly measures: readonly Sourced[];
  }[];
}

const KINDS = ['both', 'technical', 'organisational'] as const;

export function security(context: NoticeContext): SecurityView | undefined {
  const { organisation, activities, language } = context;
  const general = measuresOf(organisation.get('security'));
  const known = new Set(general.map(({ value }) => value.id));
  const own = activities.map(({ at, name }) => ({
    name,
    measures: measuresOf(at.get('security')).filter(({ value }) => !known.has(value.id)),
  }));
  const special = gather(
    own.filter(({ measures }) => measures.length > 0),
    ({ measures }) => byKind(measures, context),
  );
  const groups = [
    ...(general.length > 0 ? [{ of: undefined, too: false, kinds: byKind(general, context) }] : []),
    ...special.map(({ said, items }) => ({
      of: activityNames(
        items.map(({ name }) => name),
        context,
      ),
      too: general.length > 0,
      kinds: said,
    })),
  ];
  const open = [organisation.get('security'), ...activities.map(({ at }) => at.get('security'))];
  const said = distinct(open.flatMap((one) => stated(one, language) ?? []));
  return groups.length + said.length > 0 ? { groups, stated: said } : undefined;
}

const measuresOf = (list: Cursor<unknown>): Cursor<Declared<'securityMeasure'>>[] =>
  each<Reference<'securityMeasure'>>(list).map(({ value }) => declarationAt(resolve(value)));

const byKind = (
  measures: readonly Cursor<Declared<'securityMeasure'>>[],
  { language }: NoticeContext,
) =>
  KINDS.map((kind) => ({
    kind,
    measures: measures
      .filter(({ value }) => value.kind === kind)
      .flatMap((measure) => words(measure.get('measure'), language) ?? []),
  })).filter(({ measures: some }) => some.length > 0);
