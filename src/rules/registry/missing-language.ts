import { defineRule } from '../../check/index.ts';

/** People are informed in a language that they understand. */
export const missingLanguage = defineRule({
  id: 'registry/missing-language',
  severity: 'error',
  articles: ['Art. 12(1) GDPR'],
  title: 'Every text exists in every language of the organisation.',
  help: 'Add the text in this language.',
  messages: { missing: 'This text is missing in the language “{field}”.' },
});
