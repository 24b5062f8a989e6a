import { defineRule } from '../../check/index.ts';

/** What is not known is said to be open, and stays visible until it is answered. */
export const open = defineRule({
  id: 'gaps/open',
  severity: 'warning',
  alone: true,
  articles: ['Art. 5(2) GDPR', 'Art. 24(1) GDPR'],
  title: 'Every fact that the law asks for is established.',
  help: 'Find the answer and write it in place of gap(…).',
  messages: {
    open: 'Open question: {question}',
    stated: 'Open question: {question} Stated so far: {stated}',
  },
});
