import { describe, expect, test } from 'vitest';
import { capital, clause, finished, sentence } from '../../../src/render/core/sentence.ts';
import { parts, phrase, sourced, textOf, webLink } from '../../../src/render/core/sourced.ts';

const said = (text: string) => sourced(text, ['x']);

describe('capital', () => {
  test.each([
    ['la dernière activité', 'La dernière activité'],
    ['e-mail address', 'E-mail address'],
    ['l’adresse', 'L’adresse'],
    ['école', 'École'],
    ['iOS, Android', 'iOS, Android'],
    ['www.example.org', 'www.example.org'],
    ['https://example.org', 'https://example.org'],
    ['note: read it', 'Note: read it'],
    ['eBay', 'eBay'],
    ['d’Oo2', 'D’Oo2'],
    ['5 years', '5 years'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(capital(said(text)).text).toBe(expected);
  });

  test('reaches the first piece, at its own path', () => {
    const words = capital(phrase(['a'], parts`${sourced('while', ['b'])} you stay`));
    expect(words.text).toBe('While you stay');
    expect(words.parts?.[0]).toEqual(sourced('While', ['b']));
  });
});

describe('clause', () => {
  test.each([
    ['A sentence.', 'A sentence'],
    ['A list;', 'A list'],
    ['Gifts, etc.', 'Gifts, etc.'],
    ['And so on...', 'And so on...'],
    ['Really?', 'Really?'],
  ])('%s', (text, expected) => {
    expect(clause(said(text)).text).toBe(expected);
  });
});

describe('finished and sentence', () => {
  test.each([
    ['a thing', 'a thing.', 'A thing.'],
    ['a thing.', 'a thing.', 'A thing.'],
    ['« a thing. »', '« a thing. »', '« a thing. »'],
    ['a thing (or two)', 'a thing (or two).', 'A thing (or two).'],
    ['really?', 'really?', 'Really?'],
  ])('%s', (text, end, both) => {
    expect(finished(said(text)).text).toBe(end);
    expect(sentence(said(text)).text).toBe(both);
  });

  test('a link keeps its address free of full stops', () => {
    expect(finished(webLink(said('https://example.org'))).text).toBe('https://example.org');
  });

  test('a row of pieces is finished at its last', () => {
    expect(textOf(sentence(parts`one ${said('two')}`))).toBe('One two.');
  });
});
