import { expect, it } from 'vitest';
import { INFORMATION_ITEMS, type InformationItem } from '../../src/law/information-items.ts';

const items = Object.entries(INFORMATION_ITEMS) as [string, InformationItem][];

it('covers every point of Art. 13(1)-(2) and 14(1)-(2)', () => {
  const cited = new Set(items.flatMap(([, { art13, art14 }]) => [art13, art14]));
  const points = (article: string, last: string) =>
    [...'abcdefg']
      .filter((point) => point <= last)
      .map((point) => `Art. ${article}(${point}) GDPR`);
  const all = [
    ...points('13(1)', 'f'),
    ...points('13(2)', 'f'),
    ...points('14(1)', 'f'),
    ...points('14(2)', 'g'),
  ];
  expect(all.filter((reference) => !cited.has(reference))).toEqual([]);
});

it('asks some items only where data come from the person, or only where they do not', () => {
  expect(items.filter(([, { art14 }]) => art14 === null).map(([id]) => id)).toEqual([
    'mandatory-or-optional',
  ]);
  expect(items.filter(([, { art13 }]) => art13 === null).map(([id]) => id)).toEqual([
    'data-categories',
    'source',
  ]);
});

it('cites the interest pursued under two different letters', () => {
  expect(INFORMATION_ITEMS['legitimate-interest']).toMatchObject({
    art13: 'Art. 13(1)(d) GDPR',
    art14: 'Art. 14(2)(b) GDPR',
  });
});
