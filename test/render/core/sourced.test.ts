import { describe, expect, test } from 'vitest';
import {
  isSourced,
  linkedTo,
  mailLink,
  parts,
  phrase,
  saidAt,
  sourced,
  textOf,
  webLink,
} from '../../../src/render/core/sourced.ts';

describe('sourced words', () => {
  test('a phrase has the words of its parts', () => {
    const words = phrase(['retention'], parts`${sourced('5 years', ['period'])} from now`);
    expect(words.text).toBe('5 years from now');
    expect(words.parts).toEqual([sourced('5 years', ['period']), ' from now']);
  });

  test('rows within rows are one row', () => {
    expect(parts`a ${parts`b ${'c'}`} d`).toEqual(['a ', 'b ', 'c', ' d']);
    expect(textOf(parts`a${''}b`)).toBe('ab');
  });

  test('isSourced tells them from the rest of a view model', () => {
    expect(isSourced(sourced('a', []))).toBe(true);
    expect([
      isSourced('a'),
      isSourced(undefined),
      isSourced({ text: 'a' }),
      isSourced(['a']),
    ]).toEqual([false, false, false, false]);
  });

  test('fixed words name every place that they speak for', () => {
    expect(saidAt('None.', [])).toEqual(['None.']);
    expect(saidAt('None.', [['a'], ['b']])).toEqual([phrase(['b'], [sourced('None.', ['a'])])]);
  });

  test('links lead where they say, or where is declared beside them', () => {
    expect(webLink(sourced('https://a.example', ['u'])).href).toBe('https://a.example');
    expect(mailLink(sourced('a@b.example', ['m'])).href).toBe('mailto:a@b.example');
    const law = sourced('Code civil', ['law']);
    expect(linkedTo(undefined, law)).toBe(law);
    expect(linkedTo(sourced('https://a.example', ['url']), law)).toMatchObject({
      text: 'Code civil',
      path: ['url'],
      href: 'https://a.example',
    });
  });
});
