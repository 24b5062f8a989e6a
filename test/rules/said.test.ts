import { expect, it } from 'vitest';
import type { Registry } from '../../src/model/index.ts';
import { phraseFinder } from '../../src/rules/phrases.ts';
import { saidIn } from '../../src/rules/said.ts';

const find = phraseFinder({ en: ['on request'], fr: ['sur demande'] });
const speaking = (...languages: string[]) => ({ organisation: { languages } }) as never as Registry;

it('looks into a text of one language in that of the registry', () => {
  expect(saidIn('Told on request', speaking('en'), find)).toBe('on request');
  expect(saidIn('Told on request', speaking('fr'), find)).toBeUndefined();
});

it('looks into a text of several languages in each', () => {
  const text = { en: 'Told at once', fr: 'Sur demande' };
  expect(saidIn(text, speaking('en', 'fr'), find)).toBe('Sur demande');
});

it('finds nothing where there is no text', () => {
  expect(saidIn(undefined, speaking('en'), find)).toBeUndefined();
});
