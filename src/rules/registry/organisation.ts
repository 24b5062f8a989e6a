import { defineRule } from '../../check/index.ts';

/** A record belongs to one controller or processor. */
export const organisation = defineRule({
  id: 'registry/organisation',
  severity: 'error',
  articles: ['Art. 30(1)(a) GDPR', 'Art. 30(2)(a) GDPR'],
  title: 'Each registry folder declares one organisation, under the name of the folder.',
  help: 'Declare the organisation once, in organisation.ts, with the name of its folder as id.',
  messages: {
    none: 'The folder “{folder}” declares no organisation.',
    several: 'The folder “{folder}” declares more than one organisation.',
    folder: 'The organisation is called “{id}” here and “{folder}” by its folder.',
  },
});
