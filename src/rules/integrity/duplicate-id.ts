import { defineRule } from '../../check/index.ts';

/** Two things with one name cannot be told apart in a record. */
export const duplicateId = defineRule({
  id: 'integrity/duplicate-id',
  severity: 'error',
  articles: ['Art. 5(2) GDPR'],
  title: 'Every id is used once.',
  help: 'Give one of the two another id. An id is permanent: change the newer one.',
  messages: {
    twice: 'The id “{id}” is used twice.',
    other: 'The other one with the id “{id}”.',
  },
});
