import { expect, test } from 'vitest';
import { museum } from './small.ts';

test('a notice speaks to people: its terms are theirs', () => {
  const { terms, audiences, country } = museum('fr');
  expect(terms.contractParties['data-subject']).toBe('contrat conclu avec vous');
  expect(terms.legalBases.contract).toBe('contrat');
  expect(audiences.map(({ value }) => value.id)).toEqual(['visitors', 'members']);
  expect(country).toBe('FR');
});
