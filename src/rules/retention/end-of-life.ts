import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap } from '../../model/index.ts';
import { controlledActivities } from '../visits.ts';

/**
 * At the end of the period data are erased or made anonymous; keeping them safe is not an end. What
 * is kept for good needs a law, or a purpose of Article 89, that is cited. Art. 5(1)(e) and 17(1)(a)
 * GDPR.
 */
export const endOfLife = defineRule({
  id: 'retention/end-of-life',
  severity: 'error',
  articles: ['Art. 5(1)(e) GDPR', 'Art. 17(1)(a) GDPR', 'Art. 89(1) GDPR'],
  title: 'At the end of the period, data are erased or made anonymous.',
  help: "Write then: 'erase' or then: 'anonymise'. Where a law, or archiving in the public interest, asks that data be kept, say so under keep and cite it under law.",
  messages: {
    none: 'Nothing says what happens to data of “{declaration}” at the end of the period.',
    'not-an-end': '“{value}” is not an end: data are erased or made anonymous.',
    'not-an-end-meant':
      '“{value}” is not an end: data are erased or made anonymous. Did you mean “{meant}”?',
    'kept-without-law':
      'Data of “{declaration}” are kept for good, and no law that asks for it is cited.',
  },
  demands: [
    { path: 'activities.*.retention.*.then', when: 'missing', message: 'none' },
    { path: 'activities.*.retention.*.then', when: 'invalid', message: 'not-an-end' },
  ],
  alone: true,
  check: ({ registry, report }) => {
    for (const { id, name, retention } of controlledActivities(registry)) {
      if (isGap<AnyText>(retention)) continue;
      for (const [index, { then: end }] of retention.entries()) {
        if (typeof end === 'string' || isGap<AnyText>(end) || end.law !== undefined) continue;
        const path = ['activities', id, 'retention', index, 'then', 'keep'];
        report(path, 'kept-without-law', { declaration: name });
      }
    }
  },
});
