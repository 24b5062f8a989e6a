import { defineRule } from '../../check/index.ts';

/** Consent can be withdrawn at any time, as easily as it was given, and people know how. Art. 7(3) and 13(2)(c) GDPR. */
export const withdrawalRoute = defineRule({
  id: 'consent/withdrawal-route',
  severity: 'error',
  articles: ['Art. 7(3) GDPR', 'Art. 13(2)(c) GDPR', 'Art. 14(2)(d) GDPR'],
  title: 'Every consent says how to withdraw it.',
  help: 'Describe the way back under withdrawal: it must be as easy as the way in, a link where the person ticked a box.',
  messages: {
    consent:
      'Nothing says how to withdraw the consent on which “{purpose}” of “{declaration}” rests.',
    explicit:
      'Nothing says how to withdraw the explicit consent to the special data of “{declaration}”.',
  },
  demands: [
    {
      path: 'activities.*.purposes.*.legalBasis.**.withdrawal',
      when: 'missing',
      message: 'consent',
    },
    {
      path: 'activities.*.specialData.*.exception.withdrawal',
      when: 'missing',
      message: 'explicit',
    },
  ],
});
