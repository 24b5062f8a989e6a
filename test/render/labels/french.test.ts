import { describe, expect, test } from 'vitest';
import { sourced, textOf } from '../../../src/render/core/sourced.ts';
import { of, one, to } from '../../../src/render/labels/french.ts';

describe('French prepositions', () => {
  test.each([
    ['le jour', 'du jour', 'au jour'],
    ['Le jour', 'du jour', 'au jour'],
    ['les épreuves', 'des épreuves', 'aux épreuves'],
    ['la commande', 'de la commande', 'à la commande'],
    ['l’obtention', 'de l’obtention', 'à l’obtention'],
    ['un examen', 'd’un examen', 'à un examen'],
    ['événement', 'd’événement', 'à événement'],
    ['votre départ', 'de votre départ', 'à votre départ'],
  ])('%s', (noun, genitive, dative) => {
    expect(textOf(of(noun))).toBe(genitive);
    expect(textOf(to(noun))).toBe(dative);
  });

  test('the noun keeps its path', () => {
    expect(of(sourced('le jour', ['x']))).toEqual(['du ', sourced('jour', ['x'])]);
  });
});

test.each([
  ['1\u00a0mois', 'd’un mois'],
  ['1\u00a0semaine', 'd’une semaine'],
  ['30\u00a0jours', 'de 30\u00a0jours'],
])('the period %s', (period, genitive) => {
  expect(textOf(of(one(sourced(period, ['x']))))).toBe(genitive);
});
