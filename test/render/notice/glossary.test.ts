import { expect, test } from 'vitest';
import { labelsFor } from '../../../src/render/labels/index.ts';
import { glossaryOf } from '../../../src/render/notice/glossary.ts';

const explained = (markdown: Record<string, string>, language: 'en' | 'fr' = 'en') =>
  [
    ...glossaryOf(
      Object.entries(markdown).map(([id, text]) => ({ id, markdown: text })),
      labelsFor(language).notice.glossary,
    ),
  ].map(([id, entries]) => [id, ...entries.map(({ term }) => term)]);

test('a word is explained where it is used first, and only if it is used', () => {
  expect(
    explained({
      who: 'The controller is Lumen.',
      why: 'Legal basis: legitimate interests of the controller.',
      where: 'Adequacy decision, or legitimate interests.',
    }),
  ).toEqual([
    ['who', 'Controller'],
    ['why', 'Legal basis', 'Legitimate interests'],
    ['where', 'Adequacy decision'],
  ]);
});

test('neither where links lead nor longer words count; spaces that do not break do', () => {
  expect(explained({ a: '[here](https://x.example/consent)', b: 'consented' })).toEqual([]);
  expect(explained({ a: 'des intérêts\u00a0légitimes' }, 'fr')).toEqual([
    ['a', 'Intérêt légitime'],
  ]);
});
