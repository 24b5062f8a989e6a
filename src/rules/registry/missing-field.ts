import { defineRule } from '../../check/index.ts';

/** What a declaration must say. Fields that a law demands by name have rules of their own. */
export const missingField = defineRule({
  id: 'registry/missing-field',
  severity: 'error',
  articles: ['Art. 30(1) GDPR', 'Art. 5(2) GDPR'],
  title: 'Every declaration has the fields that it needs.',
  help: 'Add the field. If the fact is not known yet, write gap({ question: … }).',
  messages: { missing: 'The field “{field}” is missing.' },
});
