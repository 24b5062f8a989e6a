import { defineRule } from '../../check/index.ts';

/** Processing is lawful on one of six legal bases, and on nothing else. Art. 6(1) GDPR. */
export const knownBasis = defineRule({
  id: 'lawfulness/known-basis',
  severity: 'error',
  articles: ['Art. 6(1) GDPR'],
  title: 'Every legal basis is one of the six of Article 6(1).',
  help: 'Choose the basis on which the purpose really rests: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests.',
  messages: {
    unknown:
      '“{value}” is not a legal basis. There are six: consent, contract, legal-obligation, vital-interests, public-task and legitimate-interests.',
    'unknown-meant': '“{value}” is not a legal basis. Did you mean “{meant}”?',
    shape: '“{value}” does not state a legal basis: write { basis: … }, with one of the six.',
  },
  demands: [
    { path: 'activities.*.purposes.*.**.legalBasis', when: 'invalid', message: 'shape' },
    { path: 'activities.*.purposes.*.**.basis', when: 'invalid', message: 'unknown' },
  ],
});
