import { defineRule } from '../../check/index.ts';

/** What the compiler refuses and no other rule has put into words. */
export const doesNotCompile = defineRule({
  id: 'registry/does-not-compile',
  severity: 'error',
  articles: ['Art. 5(2) GDPR'],
  title: 'Every registry file compiles.',
  help: 'The words are the TypeScript compiler’s. Compare the place with a declaration that compiles.',
  messages: { compiler: 'This does not compile: {words} ({code})' },
});
