import { defineRule } from '../../check/index.ts';

/** A record says whose data are processed and which. Art. 30(1)(c) and 14(1)(d) GDPR. */
export const subjectsAndData = defineRule({
  id: 'completeness/subjects-and-data',
  severity: 'error',
  articles: ['Art. 30(1)(c) GDPR', 'Art. 14(1)(d) GDPR'],
  title: 'Every activity says whose data it uses, and which.',
  help: 'List the categories of people under dataSubjects and the categories of data under data.',
  messages: {
    subjects: '“{declaration}” does not say whose data it uses.',
    data: '“{declaration}” does not say which data it uses.',
    category: 'An entry of the data of “{declaration}” does not say which category it is.',
  },
  demands: [
    { path: 'activities.*.dataSubjects', when: 'missing', message: 'subjects' },
    { path: 'activities.*.data', when: 'missing', message: 'data' },
    { path: 'activities.*.data.*.category', when: 'missing', message: 'category' },
    { path: 'activities.*.specialData.*.category', when: 'missing', message: 'category' },
    { path: 'activities.*.criminalData.*.category', when: 'missing', message: 'category' },
  ],
});
