import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap, type Path, type RetentionScope } from '../../model/index.ts';
import { type ControlledActivity, controlledActivities, dataUsesIn } from '../visits.ts';

/**
 * Data are kept for a period, or by a criterion from which people can work it out; every purpose and
 * every category has one. Art. 5(1)(e), 13(2)(a), 14(2)(a) and 30(1)(f) GDPR. Not checked: scopes in
 * words (`for.what`), which count as covering everything.
 */
export const retentionRequired = defineRule({
  id: 'completeness/retention-required',
  severity: 'error',
  articles: ['Art. 13(2)(a) GDPR', 'Art. 14(2)(a) GDPR', 'Art. 30(1)(f) GDPR', 'Art. 5(1)(e) GDPR'],
  title: 'Every purpose has a period of retention, or a criterion for it.',
  help: 'Give a period and the event from which it runs; where that cannot be said, a criterion that people can apply to their own case.',
  messages: {
    none: '“{declaration}” does not say how long the data are kept.',
    active: 'A retention of “{declaration}” has neither a period nor a criterion.',
    purpose: 'No retention of “{declaration}” covers the purpose “{purpose}”.',
    data: 'No retention of “{declaration}” covers “{category}”.',
  },
  demands: [
    { path: 'activities.*.retention', when: 'missing', message: 'none' },
    { path: 'activities.*.retention.*.active', when: 'missing', message: 'active' },
    { path: 'activities.*.retention.*.active.period', when: 'missing', message: 'active' },
    { path: 'activities.*.retention.*.active.until', when: 'missing', message: 'active' },
    { path: 'activities.*.retention.*.active.criterion', when: 'missing', message: 'active' },
  ],
  alone: true,
  check: ({ registry, report }) => {
    for (const activity of controlledActivities(registry)) {
      const { retention, name } = activity;
      if (isGap<AnyText>(retention)) continue;
      const scopes = retention.map((one) => one.for ?? {});
      if (scopes.some(({ purposes, data }) => purposes === undefined && data === undefined)) {
        continue;
      }
      const byPurpose = scopes.some(({ purposes }) => purposes !== undefined);
      const byData = scopes.some(({ data }) => data !== undefined);
      const purposes = byPurpose ? purposesOutside(activity, scopes) : [];
      if (byPurpose && purposes.length === 0) continue;
      const data = byData ? dataOutside(activity, scopes) : [];
      if (byData && data.length === 0) continue;
      // What is left out is told in the terms in which the activity tells its retention.
      const message = byPurpose ? 'purpose' : 'data';
      for (const { path, words } of byPurpose ? purposes : data) {
        report(path, message, { declaration: name, [byPurpose ? 'purpose' : 'category']: words });
      }
    }
  },
});

type Scopes = readonly RetentionScope<AnyText>[];

interface Uncovered {
  path: Path;
  words: AnyText;
}

/** The purposes that no retention names. */
function purposesOutside({ id, purposes }: ControlledActivity, scopes: Scopes): Uncovered[] {
  const named = new Set(scopes.flatMap((scope) => scope.purposes ?? []));
  // An id that names no purpose is told by another rule; what it was meant to cover is not known.
  const known = new Set(purposes.map((purpose) => purpose.id));
  if ([...named].some((name) => !known.has(name))) return [];
  return [...purposes.entries()]
    .filter(([, purpose]) => !named.has(purpose.id))
    .map(([at, { purpose }]) => ({ path: ['activities', id, 'purposes', at], words: purpose }));
}

/** The categories of data that no retention names. */
function dataOutside(activity: ControlledActivity, scopes: Scopes): Uncovered[] {
  const named = new Set<object>(scopes.flatMap((scope) => scope.data ?? []));
  return [...dataUsesIn(activity)]
    .filter(({ use }) => !named.has(use.category))
    .map(({ path, category }) => ({ path, words: category }));
}
