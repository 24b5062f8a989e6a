import { defineRule } from '../../check/index.ts';

/** A period means nothing until people know from when it runs. Art. 13(2)(a) and 5(1)(e) GDPR. */
export const startEvent = defineRule({
  id: 'retention/start-event',
  severity: 'error',
  articles: ['Art. 13(2)(a) GDPR', 'Art. 14(2)(a) GDPR', 'Art. 5(1)(e) GDPR'],
  title: 'Every period says from when it runs.',
  help: "Add the event from which the period runs: from: 'last-contact', or in your own words from: { event: '…' }.",
  messages: { none: 'Nothing says from when this period of “{declaration}” runs.' },
  demands: [
    { path: 'activities.*.retention.*.active.from', when: 'missing', message: 'none' },
    { path: 'activities.*.retention.*.active.from.event', when: 'missing', message: 'none' },
    { path: 'activities.*.retention.*.active.until.event', when: 'missing', message: 'none' },
    { path: 'activities.*.retention.*.archive.from.event', when: 'missing', message: 'none' },
  ],
});
