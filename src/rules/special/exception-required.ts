import { defineRule } from '../../check/index.ts';

const SPECIAL = 'activities.*.specialData.*.exception';
const CRIMINAL = 'activities.*.criminalData.*.authority';

/**
 * Special categories of data are prohibited unless a condition of Article 9(2) is met; data on
 * offences need an official authority or a law. Art. 9(1)-(2) and 10 GDPR. Not checked: that the
 * condition is really met.
 */
export const exceptionRequired = defineRule({
  id: 'special/exception-required',
  severity: 'error',
  articles: ['Art. 9(2) GDPR', 'Art. 9(1) GDPR', 'Art. 10 GDPR'],
  title: 'Special categories and data on offences say what allows them.',
  help: 'Move the category to specialData with the condition of Article 9(2) under exception, or to criminalData with its authority. A legal basis of Article 6 is needed as well.',
  messages: {
    'special-as-ordinary':
      'A special category of data stands among the ordinary data of “{declaration}”, without the condition that lifts the prohibition.',
    'criminal-as-ordinary':
      'Data on offences stand among the ordinary data of “{declaration}”, without the authority that allows them.',
    exception: 'Special data of “{declaration}” have no condition that lifts the prohibition.',
    condition: '“{value}” is not one of the ten conditions of Article 9(2).',
    'condition-meant':
      '“{value}” is not one of the ten conditions of Article 9(2). Did you mean “{meant}”?',
    law: 'The condition on which special data of “{declaration}” rest needs a law, and none is cited.',
    circumstances:
      'Nothing says why the condition on which special data of “{declaration}” rest is met.',
    authority: 'Data on offences of “{declaration}” have neither an official authority nor a law.',
  },
  demands: [
    {
      path: 'activities.*.data.*.category',
      when: 'invalid',
      found: 'specialDataCategory',
      message: 'special-as-ordinary',
    },
    {
      path: 'activities.*.data.*.category',
      when: 'invalid',
      found: 'criminalDataCategory',
      message: 'criminal-as-ordinary',
    },
    { path: SPECIAL, when: 'refused', message: 'exception' },
    { path: `${SPECIAL}.condition`, when: 'missing', message: 'exception' },
    { path: `${SPECIAL}.condition`, when: 'invalid', message: 'condition' },
    { path: `${SPECIAL}.law`, when: 'refused', message: 'law' },
    { path: `${SPECIAL}.circumstances`, when: 'missing', message: 'circumstances' },
    { path: CRIMINAL, when: 'refused', message: 'authority' },
    { path: `${CRIMINAL}.by`, when: 'refused', message: 'authority' },
    { path: `${CRIMINAL}.authority`, when: 'missing', message: 'authority' },
    { path: `${CRIMINAL}.law`, when: 'refused', message: 'authority' },
  ],
});
