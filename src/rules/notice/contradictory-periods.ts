import { contentsOf, defineRule } from '../../check/index.ts';
import { type AnyText, isGap, known, type Registry, type Retention } from '../../model/index.ts';
import { areEqual, lengthIn } from '../lengths.ts';
import { longest } from '../periods-said.ts';
import { controlledActivities } from '../visits.ts';
import { dateSaid, versionSaid } from './contradictory-periods-words.ts';

/**
 * One notice says one period for the same data, one version and one date. Art. 12(1) and 5(1)(a) GDPR.
 * Two retentions of an activity that are of the same purposes and data contradict each other unless
 * words tell their cases apart; a title or a block must not give another version or date than the
 * notice has. Not checked: periods in two activities, which serve different purposes.
 */
export const contradictoryPeriods = defineRule({
  id: 'notice/contradictory-periods',
  severity: 'warning',
  articles: ['Art. 12(1) GDPR', 'Art. 5(1)(a) GDPR', 'Art. 13(2)(a) GDPR'],
  title: 'A notice gives one period for the same data, one version and one date.',
  help: 'Keep one of them; where both are right, say under for which data, purposes or cases each is for.',
  messages: {
    periods:
      '“{activity}” gives two periods for the same data: {one} and {other}. Nothing says which holds.',
    version: 'This says version {said}, and the notice has version {version}.',
    date: 'This says that the notice was updated on {said}, and it was updated on {updated}.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { path, data } of contradictionsIn(registry)) report(path, 'periods', data);
    for (const notice of registry.notices) {
      const { updated } = notice;
      const version = known(notice.version);
      for (const { path, text, language } of contentsOf(notice, registry).texts) {
        const saidVersion = versionSaid(text, language);
        if (saidVersion !== undefined && version !== undefined && !isSame(saidVersion, version)) {
          report(path, 'version', { said: saidVersion, version });
        }
        const said = dateSaid(text, language);
        if (said !== undefined && !isGap<AnyText>(updated) && said !== updated) {
          report(path, 'date', { said, updated });
        }
      }
    }
  },
});

/** Whether two versions are one: ‘2’ and ‘2.0’ are. */
const isSame = (one: string, other: string) =>
  one.replace(/(\.0)+$/, '') === other.replace(/^v/i, '').replace(/(\.0)+$/, '');

function* contradictionsIn(registry: Registry) {
  for (const { id, name, retention } of controlledActivities(registry)) {
    if (isGap<AnyText>(retention)) continue;
    for (const [index, one] of retention.entries()) {
      for (const earlier of retention.slice(0, index)) {
        const [first, second] = [activePeriod(earlier), activePeriod(one)];
        if (!first || !second || areEqual(first, second)) continue;
        if (scopeOf(earlier) !== scopeOf(one)) continue;
        const data = { activity: name, one: lengthIn(first), other: lengthIn(second) };
        yield { path: ['activities', id, 'retention', index, 'active'], data };
        break;
      }
    }
  }
}

function activePeriod({ active }: Retention<AnyText>) {
  if (isGap<AnyText>(active)) return longest(active);
  return 'period' in active ? longest(active.period) : undefined;
}

const scopeOf = ({ for: scope = {} }: Retention<AnyText>): string =>
  JSON.stringify([
    [...(scope.purposes ?? [])].sort(),
    (scope.data ?? []).map(({ id }) => id).sort(),
    scope.what ?? '',
  ]);
