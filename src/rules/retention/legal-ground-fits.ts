import { defineRule } from '../../check/index.ts';
import { type RetentionText, retentionTextOf } from '../../law/index.ts';
import type { Citation, Path, Period } from '../../model/index.ts';
import { areEqual, isLonger, lengthIn, together } from '../lengths.ts';
import { markerPeriod } from '../marker-period.ts';
import { longest } from '../periods-said.ts';
import { periodsOf, type RetentionInUse, retentionsIn } from '../retentions.ts';

/**
 * A text that is cited for a period is one that sets it. Art. 5(1)(e) and 5(2) GDPR. Judged by the
 * table of French texts in `law/`; of other texts nothing is said. A limitation period bears out every
 * period up to it. Where several texts are cited together, one that fits is enough. Not checked:
 * whether the text covers these data, and from when its period runs.
 */
export const legalGroundFits = defineRule({
  id: 'retention/legal-ground-fits',
  severity: 'warning',
  articles: ['Art. 5(1)(e) GDPR', 'Art. 5(2) GDPR'],
  title: 'The law cited for a period is one that sets it.',
  help: 'Cite the text that sets the period; if none does, leave law out and present the period as your own choice.',
  messages: {
    none: '“{citation}” sets no period; it is cited for {period}.',
    other: '“{citation}” sets another period ({set}) than the one it is cited for ({period}).',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { law, path, periods } of citedIn(retentionsIn(registry))) {
      const texts = law.map((one) => textOf(one));
      if (texts.includes(undefined)) continue;
      const [period] = periods;
      if (period === undefined || texts.some((text) => text && fits(text, periods))) continue;
      const [text] = texts;
      const [cited] = law;
      if (text === undefined || cited === undefined) continue;
      const data = { citation: `${cited.law}, ${cited.article}`, period: lengthIn(period) };
      const set = markerPeriod(text.marker);
      if (text.sets === 'none' || set === undefined) report(path, 'none', data);
      else report(path, 'other', { ...data, set: lengthIn(set) });
    }
  },
});

const textOf = ({ law, article, country }: Citation): RetentionText | undefined =>
  article === undefined || (country !== undefined && country !== 'FR')
    ? undefined
    : retentionTextOf(law, article);

/** A list of citations with the periods that it may stand for: the first is that of its own stage. */
interface Cited {
  law: readonly Citation[];
  path: Path;
  periods: readonly Period[];
}

function* citedIn(all: Iterable<RetentionInUse>): Generator<Cited> {
  for (const used of all) {
    const { retention, path } = used;
    const stages = [...periodsOf(used)];
    const lengthOf = (stage: 'active' | 'archive') => {
      const found = stages.find((one) => one.stage === stage);
      return found && longest(found.period);
    };
    const active = 'gap' in retention.active ? longest(retention.active) : lengthOf('active');
    const archive = lengthOf('archive');
    const total = active && archive ? [together(active, archive)] : [];
    if (retention.law && active) {
      yield { law: retention.law, path: [...path, 'law'], periods: [active, ...total] };
    }
    const kept = retention.archive;
    if (typeof kept === 'object' && 'law' in kept && kept.law && archive) {
      yield { law: kept.law, path: [...path, 'archive', 'law'], periods: [archive, ...total] };
    }
  }
}

function fits({ sets, marker }: RetentionText, periods: readonly Period[]): boolean {
  const set = markerPeriod(marker);
  if (sets === 'none' || set === undefined) return false;
  return sets === 'duty'
    ? periods.some((period) => areEqual(period, set))
    : periods.some((period) => !isLonger(period, set));
}
