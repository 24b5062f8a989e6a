import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../src/rules/phrases.ts';

const find = phraseFinder(
  {
    en: ['at any time … without notice', 'third party(ies)', 'may|might change'],
    fr: ['à tout moment … sans préavis', 'durée(s) nécessaire(s)', 'l’ensemble'],
  },
  { en: ['we will tell you'], fr: ['nous vous préviendrons'] },
);

describe('phraseFinder', () => {
  it('gives the words as the text has them', () => {
    expect(find('We may, At any time and for whatever reason without notice, stop.', 'en')).toBe(
      'At any time and for whatever reason without notice',
    );
    expect(find('This MIGHT  change.', 'en')).toBe('MIGHT  change');
  });

  it('sees no difference between accents, apostrophes and spaces', () => {
    expect(find('Pour la DUREE\u00a0nécessaire au service', 'fr')).toBe('DUREE\u00a0nécessaire');
    expect(find("Pour l'ensemble", 'fr')).toBe("l'ensemble");
    expect(find('Les durées nécessaires', 'fr')).toBe('durées nécessaires');
  });

  it('finds whole words, in one sentence, in the language asked for', () => {
    expect(find('remay changes', 'en')).toBeUndefined();
    expect(find('At any time. You may leave without notice.', 'en')).toBeUndefined();
    expect(
      find('At any time one two three four five six seven without notice', 'en'),
    ).toBeUndefined();
    expect(find('This may change.', 'fr')).toBeUndefined();
  });

  it('passes over a sentence with an exception, and goes on to the next', () => {
    expect(find('This may change; then we will tell you.', 'en')).toBe('may change');
    expect(find('This may change and then we will tell you.', 'en')).toBeUndefined();
    expect(find('This may change and we will tell you. That might change.', 'en')).toBe(
      'might change',
    );
  });
});

it('finds phrases of which every word has alternatives, or begins with letters that may be missing', () => {
  const either = phraseFinder({ en: ['never|not sold|rented', '(re)use(d)'], fr: [] });
  expect(either('Data are not rented.', 'en')).toBe('not rented');
  expect(either('Data are reused.', 'en')).toBe('reused');
  expect(either('Data are used.', 'en')).toBe('used');
  expect(either('Data are erased.', 'en')).toBeUndefined();
});

it('finds phrases with letters that may be missing in the middle, and with other signs', () => {
  const findIn = phraseFinder({ en: ['2010/87(/EU)', 'e(-)mail(s) address'], fr: [] });
  expect(findIn('See 2010/87/EU and 2010/87.', 'en')).toBe('2010/87/EU');
  expect(findIn('Under 2010/87, that is', 'en')).toBe('2010/87');
  expect(findIn('Your e-mails address', 'en')).toBe('e-mails address');
  expect(findIn('Your email address', 'en')).toBe('email address');
  expect(findIn('Your mail address', 'en')).toBeUndefined();
});

it('gives the first phrase of the text, and of those that begin together the one listed first', () => {
  const both = phraseFinder({ en: ['open list', 'an open list of', 'an open list'], fr: [] });
  expect(both('An open list of data, an open list.', 'en')).toBe('An open list of');
});
