import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phraseFinder } from '../../src/rules/phrases.ts';
import { indexed, partOf, promising } from '../../src/rules/promising.ts';

const find = phraseFinder({
  en: ['as … needed', 'colour(s) of', 'red|green light'],
  fr: ['si … nécessaire', 'couleur(s)'],
});

const WORDS = 'as needed, si NÉCESSAIRE. colours of l’couleur red green\nlight other'.split(' ');

const text = fc.record({
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
  language: fc.constantFrom('en' as const, 'fr' as const),
});

it('leaves out nothing in which the phrases are found, and keeps the order', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const holding = texts.filter((one) => find(one.text, one.language) !== undefined);
      const left = promising(indexed(texts), find);
      expect(left.filter((one) => holding.includes(one))).toEqual(holding);
      expect([...left].sort((a, b) => texts.indexOf(a) - texts.indexOf(b))).toEqual(left);
      found += holding.length;
    }),
    { seed: 7, numRuns: 500 },
  );
  expect(found).toBeGreaterThan(100);
});

it('leaves out what holds no word of the phrases, in that language', () => {
  const texts = [
    { text: 'Nothing of the kind', language: 'en' },
    { text: 'The colours of it', language: 'en' },
    { text: 'The colours of it', language: 'fr' },
  ] as const;
  expect(promising(indexed([...texts]), find)).toEqual([texts[1]]);
});

it('looks through a part of a list by the words of the whole', () => {
  const whole = indexed([
    { text: 'The colours of it', language: 'en' as const },
    { text: 'Its colours of old', language: 'en' as const },
  ]);
  expect(
    promising(
      partOf(whole, (text) => text !== whole[0]),
      find,
    ),
  ).toEqual(whole.slice(1));
});

it('gives other lists back as they are', () => {
  const texts = [{ text: 'Nothing of the kind', language: 'en' as const }];
  expect(promising(texts, find)).toBe(texts);
});
