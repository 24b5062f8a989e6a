import { describe, expect, test } from 'vitest';
import { byCategory, usesOf } from '../../../src/render/notice/data-uses.ts';
import { provisionsOf } from '../../../src/render/notice/provisions.ts';
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
