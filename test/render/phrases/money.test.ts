import { expect, test } from 'vitest';
import { cursor } from '../../../src/render/core/cursor.ts';
import { moneyWords } from '../../../src/render/phrases/money.ts';
import { museum } from '../notice/small.ts';

test('an amount as the language writes it, or the words for it', () => {
  const say = (value: Parameters<typeof moneyWords>[0]['value'], language: 'en' | 'fr' = 'en') =>
    moneyWords(cursor(value, ['organisation', 'shareCapital']), museum(language))?.text;
  expect(say({ amount: 9041900, currency: 'EUR' })).toBe('9,041,900 euros');
  expect(say({ amount: 9041900, currency: 'EUR' }, 'fr')).toBe('9\u202f041\u202f900 euros');
  expect(say('100 livres')).toBe('100 livres');
  expect(say(undefined)).toBeUndefined();
});
