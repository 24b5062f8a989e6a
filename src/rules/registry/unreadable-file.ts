import { defineRule } from '../../check/index.ts';

/** A record that cannot be read cannot be shown to an authority. */
export const unreadableFile = defineRule({
  id: 'registry/unreadable-file',
  severity: 'error',
  articles: ['Art. 30(3) GDPR', 'Art. 30(4) GDPR'],
  title: 'Every file of a registry can be read.',
  help: 'Save the file as UTF-8 text of less than one megabyte, inside the folder of the organisation.',
  messages: {
    'too-large': 'This file is too large to be a declaration ({size} MB). It was not read.',
    'not-utf8': 'This file is not UTF-8 text. It was not read.',
    'too-deep': 'This file is nested too deeply to be read.',
    link: 'This link leads outside the folder of the organisation. It was not followed.',
  },
});
