import { defineRule } from '../../check/index.ts';

/** People learn who receives their data, or that nobody does. Art. 13(1)(e) and 30(1)(d) GDPR. */
export const recipientsDeclared = defineRule({
  id: 'completeness/recipients-declared',
  severity: 'error',
  articles: ['Art. 30(1)(d) GDPR', 'Art. 13(1)(e) GDPR', 'Art. 14(1)(e) GDPR'],
  title: 'Every activity says who receives the data, or that nobody does.',
  help: 'List the recipients. If nobody else receives the data, write recipients: none.',
  messages: { none: '“{declaration}” does not say who receives the data.' },
  demands: [{ path: 'activities.*.recipients', when: 'missing', message: 'none' }],
});
