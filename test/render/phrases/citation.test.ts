import { expect, test } from 'vitest';
import {
  citationWords,
  lawWords,
  linkedCitation,
  linkedLaws,
} from '../../../src/render/phrases/citation.ts';
import { at, context, open } from './said.ts';

const home = { law: 'Code civil', article: '2224', country: 'FR' } as const;
const abroad = { law: 'UK GDPR', country: 'GB', url: 'https://law.example' } as const;

test('a law by name and article, and its country where it is foreign', () => {
  expect(citationWords(at(home), context()).text.text).toBe(
    'Article 2224 of the French Civil Code (Code civil)',
  );
  expect(citationWords(at(abroad), context('fr')).text.text).toBe('UK GDPR (Royaume-Uni)');
  expect(citationWords(at(abroad), { ...context(), country: 'GB' }).text.text).toBe('UK GDPR');
});

test('a law links to its text', () => {
  const words = citationWords(at(abroad), context());
  expect(linkedCitation(words)).toMatchObject({ href: 'https://law.example', path: ['x', 'url'] });
  expect(linkedLaws([citationWords(at(home), context())])[0]?.href).toBeUndefined();
});

test('laws that are open are what is stated of them', () => {
  expect(lawWords(at(open('a law')), context()).map(({ text }) => text.text)).toEqual(['a law']);
  expect(lawWords(at(open()), context())).toEqual([]);
  expect(lawWords(at([home]), context())).toHaveLength(1);
});
