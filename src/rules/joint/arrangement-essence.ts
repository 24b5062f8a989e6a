import { defineRule } from '../../check/index.ts';

/** People can read the main points of what joint controllers have arranged. Art. 26(2) GDPR. */
export const arrangementEssence = defineRule({
  id: 'joint/arrangement-essence',
  severity: 'error',
  articles: ['Art. 26(2) GDPR', 'Art. 26(1) GDPR'],
  title: 'Joint controllers make the main points of their arrangement available.',
  help: 'Write under essence who informs people, who answers their requests and who does what, in words meant for them.',
  messages: {
    none: 'The organisation decides with others on “{declaration}”, and the main points of their arrangement are missing.',
    recipient:
      '“{declaration}” decides with the organisation, and the main points of their arrangement are missing.',
  },
  demands: [
    { path: 'activities.*.arrangement', when: 'missing', message: 'none' },
    { path: 'activities.*.arrangement.essence', when: 'missing', message: 'none' },
    { path: 'recipients.*.arrangement', when: 'missing', message: 'recipient' },
  ],
});
