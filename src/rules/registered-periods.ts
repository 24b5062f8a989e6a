import { contentsOf } from '../check/index.ts';
import { type AnyText, isGap, type Period, parsePeriod, type Registry } from '../model/index.ts';
import { together } from './lengths.ts';
import { periodsSaid } from './periods-said.ts';
import { periodsOf } from './retentions.ts';
import type { ControlledActivity } from './visits.ts';

/**
 * Every period that activities, and the trackers of a registry, say of keeping data: in figures, in
 * words, and active use and archive together. Nothing if one of the activities leaves a period open.
 */
export function registeredPeriods(
  registry: Registry,
  activities: readonly ControlledActivity[],
): readonly Period[] | undefined {
  const declared: Period[] = [];
  for (const activity of activities) {
    const own = declaredIn(activity);
    if (own === undefined) return undefined;
    declared.push(...own);
  }
  const inWords = activities.flatMap((activity) =>
    contentsOf(activity, registry).texts.filter(({ field }) => field === 'retention'),
  );
  const said = inWords.flatMap(({ text, language }) => periodsSaid(text, language));
  return [...declared, ...said.map(({ period }) => period), ...trackerPeriods(registry)];
}

/** How long trackers stay, and a choice on them is remembered. */
function trackerPeriods({ trackers }: Registry): Period[] {
  const all = trackers.flatMap((tracker) => {
    const consent = 'consent' in tracker ? tracker.consent : {};
    return [tracker.lifetime, 'validity' in consent ? consent.validity : undefined];
  });
  return all.filter((one) => parsePeriod(one) !== undefined) as Period[];
}

function declaredIn(activity: ControlledActivity): Period[] | undefined {
  const { id, retention } = activity;
  if (isGap<AnyText>(retention)) return undefined;
  const all: Period[] = [];
  for (const [index, one] of retention.entries()) {
    if (isGap<AnyText>(one.active) || (one.archive && isGap<AnyText>(one.archive)))
      return undefined;
    const path = ['activities', id, 'retention', index];
    const stages = [...periodsOf({ activity, retention: one, path })];
    const lengths: Period[][] = [];
    for (const { period } of stages) {
      if (isGap<AnyText>(period)) return undefined;
      const bounds = typeof period === 'string' ? [period] : [period.atLeast, period.atMost];
      lengths.push(bounds.filter((bound) => bound !== undefined));
    }
    const [active = [], archive = []] = lengths;
    const inAll = active.flatMap((a) => archive.map((b) => together(a, b)));
    all.push(...active, ...archive, ...inAll);
  }
  return all;
}
