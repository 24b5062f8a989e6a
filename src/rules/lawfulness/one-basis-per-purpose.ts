import { defineRule } from '../../check/index.ts';
import { LEGAL_BASES } from '../../law/index.ts';
import { type Language, leadingLanguage, type Path, textIn } from '../../model/index.ts';
import { withoutAccents } from '../simplified.ts';
import { type BasisInUse, basesIn } from '../visits.ts';

/**
 * One purpose rests on one legal basis: people must know whether they can object or withdraw. Art.
 * 6(1) and 5(1)(a) GDPR; the French authority says so in terms. The same people are told the same
 * words once; a condition, or the circumstance of a case, tells two of them apart. Not checked:
 * purposes that say the same in other words; activities that are planned or ended.
 */
export const oneBasisPerPurpose = defineRule({
  id: 'lawfulness/one-basis-per-purpose',
  severity: 'warning',
  articles: ['Art. 6(1) GDPR', 'Art. 5(1)(a) GDPR'],
  title: 'One purpose rests on one legal basis.',
  help: 'Choose the basis on which the purpose rests. If there are two purposes, say how they differ; if two circumstances, give each its condition.',
  messages: {
    two: '“{purpose}” rests on two legal bases for “{dataSubject}”: {first} and {second}.',
    elsewhere:
      '“{purpose}” rests on {second} here and on {first} in “{activity}”, for the same “{dataSubject}”.',
  },
  check: ({ registry, report }) => {
    const leading = leadingLanguage(registry);
    const statedTo = new Map<string, Map<string, BasisInUse>>();
    const reported = new Set<Path>();
    for (const use of basesIn(registry)) {
      if (!isUnconditional(use)) continue;
      const words = wordsOf(use, leading);
      for (const dataSubject of use.dataSubjects) {
        const stated = statedTo.get(dataSubject.id) ?? new Map<string, BasisInUse>();
        statedTo.set(dataSubject.id, stated);
        const before = stated.get(words);
        if (!before) stated.set(words, use);
        if (!before || before.basis.basis === use.basis.basis || reported.has(use.path)) continue;
        reported.add(use.path);
        report(use.path, before.activity === use.activity ? 'two' : 'elsewhere', {
          purpose: use.purpose.purpose,
          activity: before.activity.name,
          dataSubject: dataSubject.name,
          first: LEGAL_BASES[before.basis.basis].name,
          second: LEGAL_BASES[use.basis.basis].name,
        });
      }
    }
  },
});

const isUnconditional = ({ activity, purpose, when }: BasisInUse): boolean =>
  (activity.status ?? 'active') === 'active' &&
  purpose.condition === undefined &&
  when === undefined;

/** The words of a purpose, whose spaces are all of one kind by then; most stand as they are compared. */
function wordsOf({ purpose }: BasisInUse, language: Language): string {
  const words = withoutAccents(textIn(purpose.purpose, language)).trim();
  return /\.| {2}/.test(words) ? words.replaceAll(/[ .]+/g, ' ').trim() : words;
}
