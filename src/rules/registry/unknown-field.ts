import { defineRule } from '../../check/index.ts';

/** A misspelt field would be a fact that nobody reads. */
export const unknownField = defineRule({
  id: 'registry/unknown-field',
  severity: 'error',
  articles: ['Art. 5(2) GDPR'],
  title: 'Every field of a declaration is one that ropa knows.',
  help: 'Correct the name of the field, or remove it.',
  messages: {
    unknown: 'There is no field “{field}” here.',
    meant: 'There is no field “{field}” here. Did you mean “{meant}”?',
  },
});
