import type { Registry } from '../../model/index.ts';
import type { CoverageState } from '../labels/register.ts';
import { coverageOf } from '../register/coverage.ts';
import { informationOf } from './information.ts';

/** How many activities establish an item of the law, and how far. */
export interface CoverageCount {
  readonly item: string;
  /** As the law data write it: `Art. 30(1)(b) GDPR`. */
  readonly article: string;
  readonly states: Readonly<Partial<Record<CoverageState, number>>>;
}

/** How far an organisation answers what Art. 13, 14 and 30 GDPR ask, item by item. */
export interface CoverageCounts {
  readonly record: readonly CoverageCount[];
  /** By the id of the notice. */
  readonly notices: Readonly<Record<string, readonly CoverageCount[]>>;
}

interface Found {
  readonly item: string;
  readonly article: string;
  readonly state: CoverageState;
}

/** Counts, for the record and for each privacy notice. Ended activities count in the record. */
export const coverageCounts = (registry: Registry): CoverageCounts => ({
  record: counted(
    registry.activities.flatMap((activity) =>
      coverageOf(activity, registry).map(({ item, law, state }) => ({
        item,
        article: law.article,
        state,
      })),
    ),
  ),
  notices: Object.fromEntries(
    registry.notices
      .filter(({ kind }) => (kind ?? 'privacy') === 'privacy')
      .map((notice) => [notice.id, counted(informationOf(notice, registry))]),
  ),
});

function counted(found: readonly Found[]): CoverageCount[] {
  const counts = new Map<
    string,
    { item: string; article: string; states: Map<CoverageState, number> }
  >();
  for (const { item, article, state } of found) {
    const count = counts.get(item) ?? { item, article, states: new Map() };
    count.states.set(state, (count.states.get(state) ?? 0) + 1);
    counts.set(item, count);
  }
  return [...counts.values()].map(({ states, ...rest }) => ({
    ...rest,
    states: Object.fromEntries(states),
  }));
}
