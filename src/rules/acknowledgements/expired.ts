import { defineRule } from '../../check/index.ts';

/** A decision that was taken for a time is taken again, or the finding is answered. */
export const expired = defineRule({
  id: 'acknowledgements/expired',
  severity: 'warning',
  articles: ['Art. 5(2) GDPR', 'Art. 24(1) GDPR'],
  title: 'No acknowledgement is used after its last day.',
  help: 'Answer the finding, or decide again and write the new last day.',
  messages: { expired: 'The acceptance of {rule} ended on {until}.' },
});
