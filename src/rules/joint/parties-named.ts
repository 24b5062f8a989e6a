import { defineRule } from '../../check/index.ts';

/** Joint controllers are named, each of them. Art. 26(1) and 30(1)(a) GDPR. */
export const partiesNamed = defineRule({
  id: 'joint/parties-named',
  severity: 'error',
  articles: ['Art. 26(1) GDPR', 'Art. 30(1)(a) GDPR'],
  title: 'Every joint controller is named.',
  help: 'List the others under jointControllers, each with its name.',
  messages: {
    none: 'The organisation decides with others on “{declaration}”, and they are not named.',
    name: 'A joint controller of “{declaration}” has no name.',
  },
  demands: [
    { path: 'activities.*.jointControllers', when: 'missing', message: 'none' },
    { path: 'activities.*.jointControllers.*.name', when: 'missing', message: 'name' },
  ],
});
