import { defineRule } from '../../check/index.ts';

/** A record that cannot be read cannot be shown to an authority. */
export const syntax = defineRule({
  id: 'registry/syntax',
  severity: 'error',
  articles: ['Art. 30(3) GDPR'],
  title: 'Every registry file is well formed.',
  help: 'Look for a missing comma, quote or bracket at this place or just before it.',
  messages: { error: 'This file cannot be read from here on: {words}' },
});
