// cspell:ignore recue recrutment prospetcion pairol abxy vidéosurv videosurveilance
import { describe, expect, it } from 'vitest';

interface Scripts {
  distance(a: string, b: string, most: number): number;
  createIndex(language: string): {
    add(id: string, name: string, text: string): void;
    search(query: string): string[];
  };
  fold(text: string): string;
  stem(word: string, language: string): string;
  wordsOf(text: string): string[];
}

/** The modules that a page runs joined: plain JavaScript, without types of their own. */
const modules = await Promise.all(
  ['words', 'distance', 'search-index'].map(
    (name) => import(new URL(`../../templates/scripts/${name}.js`, import.meta.url).href),
  ),
);
const { createIndex, distance, fold, stem, wordsOf } = Object.assign({}, ...modules) as Scripts;

describe('wordsOf', () => {
  it('gives words without case and accents', () => {
    expect(wordsOf('L’Œuvre, déjà « reçue » en 2026 !')).toEqual([
      ...['l', 'oeuvre', 'deja', 'recue', 'en', '2026'],
    ]);
  });
});

describe('stem', () => {
  const one = (language: string, ...words: string[]) =>
    new Set(words.map((word) => stem(fold(word), language)));

  it.each([
    ['fr', 'conserver', 'conservation', 'conservées', 'conservent'],
    ['fr', 'formation', 'formations', 'formateur', 'formateurs'],
    ['fr', 'recrutement', 'recruter', 'recrutements'],
    ['fr', 'prospect', 'prospects', 'prospection'],
    ['fr', 'candidat', 'candidate', 'candidature', 'candidatures'],
    ['en', 'recruitment', 'recruit', 'recruiting', 'recruits'],
    ['en', 'process', 'processes', 'processing', 'processor', 'processors'],
    ['en', 'policy', 'policies'],
    ['en', 'address', 'addresses'],
  ])('has one for the forms of a word, in %s: %s', (language, ...words) => {
    expect(one(language, ...words)).toHaveLength(1);
  });

  it('keeps words apart that only begin alike, and leaves short ones', () => {
    expect(one('fr', 'client', 'clinique')).toHaveLength(2);
    expect(stem('data', 'en')).toBe('data');
    expect(stem('nom', 'fr')).toBe('nom');
    expect(stem('words', 'de')).toBe('words');
  });
});

describe('distance', () => {
  it('counts letters added, left out, changed, and neighbours swapped', () => {
    expect(distance('recruitment', 'recrutment', 2)).toBe(1);
    expect(distance('prospection', 'prospetcion', 2)).toBe(1);
    expect(distance('payroll', 'pairol', 2)).toBe(2);
    expect(distance('same', 'same', 1)).toBe(0);
  });

  it('is infinite beyond what is asked', () => {
    expect(distance('payroll', 'cameras', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(distance('pay', 'payroll', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(distance('abcd', 'abxy', 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('createIndex', () => {
  const index = createIndex('fr');
  index.add('newsletter', 'Envoi de la lettre d’information', 'adresse, prospection');
  index.add('payroll', 'Gestion de la paie', 'salaires des employés, adresses postales');
  index.add('cameras', 'Vidéosurveillance', 'images des personnes filmées, lettre');

  it('finds the forms of a word, and its beginning', () => {
    expect(index.search('salaire')).toEqual(['payroll']);
    expect(index.search('PROSPECTER')).toEqual(['newsletter']);
    expect(index.search('vidéosurv')).toEqual(['cameras']);
  });

  it('forgives slips in words that are long enough', () => {
    expect(index.search('videosurveilance')).toEqual(['cameras']);
    expect(index.search('prospetcion')).toEqual(['newsletter']);
    expect(index.search('pqe')).toEqual([]);
  });

  it('wants every word, and puts the one first that has it in its name', () => {
    expect(index.search('lettre')).toEqual(['newsletter', 'cameras']);
    expect(index.search('adresse salaires')).toEqual(['payroll']);
    expect(index.search('adresse images')).toEqual([]);
    expect(index.search(' … ')).toEqual([]);
  });
});
