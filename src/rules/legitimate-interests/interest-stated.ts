import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap, type Language } from '../../model/index.ts';
import { basesIn } from '../visits.ts';
import { wordingsOf } from '../words.ts';
import { GENERIC_INTERESTS } from './generic-interests.ts';

/**
 * The interest pursued is stated in words that people can challenge. Art. 13(1)(d) and 14(2)(b) GDPR.
 * Not checked: that the interest is legitimate; that is for the balancing test.
 */
export const interestStated = defineRule({
  id: 'legitimate-interests/interest-stated',
  severity: 'error',
  articles: ['Art. 13(1)(d) GDPR', 'Art. 14(2)(b) GDPR', 'Art. 6(1)(f) GDPR'],
  title: 'Legitimate interests are named, in words that people can challenge.',
  help: 'Say what is to be gained or prevented: “prevent fraud on exam results”, “keep our site secure”.',
  messages: {
    none: 'The purpose “{purpose}” of “{declaration}” rests on legitimate interests and does not say which.',
    generic: '“{interest}” does not say which interest “{purpose}” pursues.',
  },
  demands: [
    { path: 'activities.*.purposes.*.legalBasis.**.interest', when: 'missing', message: 'none' },
  ],
  alone: true,
  check: ({ registry, report }) => {
    const [leading] = registry.organisation.languages;
    for (const { basis, purpose, path } of basesIn(registry)) {
      if (basis.basis !== 'legitimate-interests' || isGap<AnyText>(basis.interest)) continue;
      for (const one of wordingsOf(basis.interest, leading, [...path, 'interest'])) {
        if (!isGeneric(one.text, one.language)) continue;
        report(one.path, 'generic', { interest: one.text, purpose: purpose.purpose });
      }
    }
  },
});

function isGeneric(words: string, language: Language): boolean {
  const generic: readonly string[] = GENERIC_INTERESTS[language];
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => generic.includes(word));
}
