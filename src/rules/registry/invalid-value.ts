import { defineRule } from '../../check/index.ts';

/** A value that has no meaning in its field cannot be relied upon. */
export const invalidValue = defineRule({
  id: 'registry/invalid-value',
  severity: 'error',
  articles: ['Art. 5(1)(d) GDPR', 'Art. 5(2) GDPR'],
  title: 'Every value is one that its field can have.',
  help: 'Correct the value as the message says.',
  messages: {
    id: '“{value}” is not an id: use lower-case letters, digits and hyphens, as in “training-orders”.',
    date: '“{value}” is not a day: write it as YYYY-MM-DD, as in “2026-01-31”.',
    period: '“{value}” is not a period: write a number and a unit, as in “5 years” or “30 days”.',
    country: '“{value}” is not a country: write its two-letter ISO code, as in “FR”.',
    url: '“{value}” is not a web address: it starts with https:// or http://.',
    email: '“{value}” is not an e-mail address.',
    rule: '“{value}” is not the id of a rule: write it as in “retention/start-event”.',
    age: 'The age of digital consent lies between 13 and 16; “{value}” does not.',
    blank: 'The field “{field}” is empty.',
    empty:
      'The list “{field}” is empty. If there is nothing, say so with none; if it is not known, with gap().',
    list: 'The field “{field}” takes a list: put its entries between [ and ].',
    type: 'The field “{field}” cannot have this value: {expected} is expected.',
    choice: '“{value}” is not a value that “{field}” can have. It can have: {choices}.',
    'choice-meant': '“{value}” is not a value that “{field}” can have. Did you mean “{meant}”?',
    other: 'The field “{field}” cannot have this value: {words}',
  },
});
