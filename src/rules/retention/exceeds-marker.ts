import { defineRule, nameOf } from '../../check/index.ts';
import { type AnyText, isGap, LANGUAGES, type Period, textIn } from '../../model/index.ts';
import { isLonger, lengthIn } from '../lengths.ts';
import { markerPeriod } from '../marker-period.ts';
import { longest } from '../periods-said.ts';
import { phraseFinder } from '../phrases.ts';
import { type RetentionInUse, retentionsIn } from '../retentions.ts';
import { dataUsesIn } from '../visits.ts';
import { CCTV, KINDS, LOGS, type MarkedKind, RECRUITMENT } from './exceeds-marker-words.ts';

/**
 * In France, active use that lasts longer than the authority’s marker for that kind of data has a
 * written reason. Art. 5(1)(e) and 5(2) GDPR. A marker is no limit: the reason is written down by
 * accepting the finding, or is a law that is cited. Not checked: archives, which say their reason, and
 * kinds of data without a marker whose source was read.
 */
export const exceedsMarker = defineRule({
  id: 'retention/exceeds-marker',
  severity: 'warning',
  articles: ['Art. 5(1)(e) GDPR', 'Art. 5(2) GDPR'],
  title: 'Data are not used for longer than the authority’s marker without a written reason.',
  help: 'Shorten the period, cite the law that sets it, or accept this finding and write down why you need longer.',
  messages: {
    longer:
      'Data of “{activity}” are in use for {period}; the French marker for {kind} is {marker}.',
  },
  alone: true,
  check: ({ registry, report }) => {
    if (registry.organisation.country !== 'FR') return;
    for (const used of retentionsIn(registry)) {
      const found = periodOf(used);
      if (!found) continue;
      const { id, name } = kindOf(used) ?? {};
      const marker = id && markerPeriod(id);
      if (!marker || !name || !isLonger(found.period, marker)) continue;
      report([...used.path, 'active', ...found.step], 'longer', {
        activity: used.activity.name,
        period: lengthIn(found.period),
        kind: name,
        marker: lengthIn(marker),
      });
    }
  },
});

function periodOf({ retention }: RetentionInUse): { period: Period; step: string[] } | undefined {
  const { active, law } = retention;
  if (law !== undefined) return undefined;
  const isOpen = isGap<AnyText>(active);
  if (!isOpen && !('period' in active)) return undefined;
  const period = longest(isOpen ? active : active.period);
  return period && { period, step: isOpen ? [] : ['period'] };
}

const filmed = phraseFinder(CCTV);
const logged = phraseFinder(LOGS);
const recruiting = phraseFinder(RECRUITMENT);

const speaksOf = (find: typeof filmed, text: AnyText) =>
  LANGUAGES.some((language) => find(textIn(text, language), language) !== undefined);

function kindOf(used: RetentionInUse): MarkedKind | undefined {
  const { activity, retention } = used;
  // What a scope says in words is a case of its own: images kept for a procedure.
  if (retention.for?.what !== undefined) return undefined;
  const categories = categoriesOf(used);
  const areAll = (find: typeof filmed) =>
    categories.length > 0 && categories.every((name) => speaksOf(find, name));
  if (areAll(filmed)) return KINDS.cctv;
  if (areAll(logged)) return KINDS.logs;
  if (retention.for?.data !== undefined) return undefined;
  if (isForMarketing(used)) return KINDS.marketing;
  if (speaksOf(recruiting, activity.name)) return KINDS.recruitment;
  const { active } = retention;
  return 'from' in active && active.from === 'last-login' ? KINDS.account : undefined;
}

const categoriesOf = ({ activity, retention }: RetentionInUse): AnyText[] =>
  retention.for?.data === undefined
    ? [...dataUsesIn(activity)].map(({ category }) => category)
    : retention.for.data.map((category) => nameOf(category));

/** Whether it is of marketing: of a purpose named, or of all of them if no other retention names it. */
function isForMarketing({ activity, retention }: RetentionInUse): boolean {
  const all = isGap<AnyText>(activity.retention) ? [] : activity.retention;
  const named = new Set(all.flatMap((one) => one.for?.purposes ?? []));
  const own = retention.for?.purposes;
  return activity.purposes.some(
    ({ id, directMarketing }) =>
      directMarketing !== undefined && (own === undefined ? !named.has(id) : own.includes(id)),
  );
}
