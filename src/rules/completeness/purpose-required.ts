import { defineRule } from '../../check/index.ts';

/** Data are processed for a purpose that is stated beforehand. Art. 5(1)(b), 13(1)(c) and 30(1)(b) GDPR. */
export const purposeRequired = defineRule({
  id: 'completeness/purpose-required',
  severity: 'error',
  articles: ['Art. 30(1)(b) GDPR', 'Art. 5(1)(b) GDPR', 'Art. 13(1)(c) GDPR'],
  title: 'Every activity has at least one purpose, in words.',
  help: 'Write each purpose as a verb and its object: “Prove attendance to the body that pays”.',
  messages: {
    none: '“{declaration}” has no purpose.',
    words: 'A purpose of “{declaration}” does not say what is done with the data.',
  },
  demands: [
    { path: 'activities.*.purposes', when: 'missing', message: 'none' },
    { path: 'activities.*.purposes.*.purpose', when: 'missing', message: 'words' },
  ],
});
