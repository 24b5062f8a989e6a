/** Events from which a period runs. The labels of each language name all of them. */
export const START_EVENTS = [
  'collection',
  'last-activity',
  'last-contact',
  'last-login',
  'account-closure',
  'start-of-contract',
  'end-of-contract',
  'end-of-relationship',
  'end-of-course',
  'graduation',
  'order',
  'payment',
  'end-of-financial-year',
  'request-closed',
  'decision',
  'recording',
  'deposit',
  'departure',
  'end-of-active-use',
] as const;
export type StartEvent = (typeof START_EVENTS)[number];
