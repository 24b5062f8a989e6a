import { expect, test } from 'vitest';
import { englishArticle, englishLaw, englishOf } from '../../../src/render/labels/english-law.ts';

test('French codes in English, with their title', () => {
  expect(englishLaw('Code du travail', 'FR')).toBe('French Labour Code (Code du travail)');
  expect(englishLaw("Code de l'éducation", 'FR')).toBe(
    'French Education Code (Code de l’éducation)',
  );
});

test('the code of another country, and what has no known name, as declared', () => {
  expect(englishLaw('Code du travail', 'LU')).toBe('Code du travail');
  expect(englishLaw('Companies Act', 'IE')).toBe('Companies Act');
});

test('laws of other countries with a French title, and ministerial instructions', () => {
  expect(englishLaw('Loi sur la protection des données', 'MC')).toBe(
    'Data Protection Law (Loi sur la protection des données)',
  );
  expect(englishLaw('Instruction ministérielle n° 1-2 du 1 août 2020', 'FR')).toBe(
    'Ministerial Instruction no. 1-2 of 1 August 2020',
  );
});

test('what joins articles and laws', () => {
  expect(['2224', 'L. 1 and D. 2', '1, 2 and 3'].map(englishArticle)).toEqual([
    'Article ',
    'Articles ',
    'Articles ',
  ]);
  expect(['UK GDPR', 'Regulation (EU) 2016/679', 'Loi Accueil'].map(englishOf)).toEqual([
    ' of the ',
    ' of ',
    ' of ',
  ]);
});
