import { defineRule } from '../../check/index.ts';
import { isGap } from '../../model/index.ts';

/** A data protection officer who is appointed can be reached. Art. 13(1)(b) and 37(7) GDPR. */
export const contact = defineRule({
  id: 'dpo/contact',
  severity: 'error',
  articles: ['Art. 13(1)(b) GDPR', 'Art. 37(7) GDPR', 'Art. 38(4) GDPR'],
  title: 'The data protection officer can be reached.',
  help: 'Give an address of the officer’s own, such as dpo@…; the officer need not be named.',
  messages: { none: 'A data protection officer is appointed, and nothing says how to reach them.' },
  demands: [{ path: 'organisation.dpo.contact', when: 'missing', message: 'none' }],
  alone: true,
  check: ({ registry, report }) => {
    const { dpo } = registry.organisation;
    if (isGap(dpo) || dpo.status !== 'appointed' || Object.keys(dpo.contact).length > 0) return;
    report(['organisation', 'dpo', 'contact'], 'none');
  },
});
