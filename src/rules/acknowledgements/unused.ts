import { defineRule } from '../../check/index.ts';

/** A record of decisions holds those that are still needed. */
export const unused = defineRule({
  id: 'acknowledgements/unused',
  severity: 'warning',
  articles: ['Art. 5(2) GDPR'],
  title: 'Every acknowledgement accepts a finding that exists.',
  help: 'Remove it, or correct its rule or its place.',
  messages: { unused: 'This accepts a finding of {rule} that is not there.' },
});
