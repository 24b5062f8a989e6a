import { defineRule } from '../../check/index.ts';

/**
 * What the law makes absolute stays an error, whatever an organisation would prefer. Art. 5(2), 24(1)
 * GDPR. An error may become less only where its rule says that the law leaves room.
 */
export const absolute = defineRule({
  id: 'severities/absolute',
  severity: 'error',
  articles: ['Art. 5(2) GDPR', 'Art. 24(1) GDPR'],
  title: 'What the law makes absolute stays an error.',
  help: 'Remove the change. One finding at one place can be accepted with acknowledged, by a named role.',
  messages: {
    absolute: 'What {rule} asks is absolute: its findings cannot become “{severity}”.',
  },
});
