import { describe, expect, test } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import type { CategoryView } from '../../../src/render/notice/category-row.ts';
import { byCategory, usesOf } from '../../../src/render/notice/data-uses.ts';
import { provisionsOf, sharedProvisions } from '../../../src/render/notice/provisions.ts';
import { museum, plain } from './small.ts';

const provisions = (id: string, language: 'en' | 'fr' = 'en') => {
  const context = museum(language);
  const uses = byCategory(usesOf(context)).find(([use]) => use.category.value.id === id) ?? [];
  return provisionsOf(uses, context).map(plain);
};

describe('whether people must give data', () => {
  test('with what follows if they do not', () => {
    expect(provisions('identity')).toEqual([
      'yes, to enter into the contract; without them, no ticket can be sold',
    ]);
    expect(provisions('identity', 'fr')).toEqual([
      'oui, pour conclure le contrat ; sans elles, aucun billet ne peut être vendu',
    ]);
  });

  test('nothing of data that people do not give', () => {
    expect(provisions('images')).toEqual([]);
  });
});

describe('what many categories share', () => {
  const row = (name: string, provision: string) =>
    ({
      name: sourced(name, [name]),
      provisions: [sourced(provision, [name, 'p'])],
    }) as unknown as CategoryView;
  const long = 'You give some data of your own accord; we ask you for others.';

  test('a long statement is said once, below the table', () => {
    const { rows, shared } = sharedProvisions(
      [row('a', long), row('b', long), row('c', long), row('d', 'optional')],
      { language: 'en' },
    );
    expect(rows.map(({ below, provisions: own }) => [below ?? false, own.length])).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
      [false, 1],
    ]);
    expect(shared.map(({ said, of }) => [plain(said), plain(of)])).toEqual([[long, 'a, b and c']]);
  });

  test('short or rare ones stay where they are', () => {
    const few = [
      row('a', long),
      row('b', long),
      row('c', 'optional'),
      row('d', 'optional'),
      row('e', 'optional'),
    ];
    expect(sharedProvisions(few, { language: 'en' }).shared).toEqual([]);
  });
});
