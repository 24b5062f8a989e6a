import { expect, test } from 'vitest';
import { byBasis } from '../../../src/render/notice/by-basis.ts';
import { purposesOf } from '../../../src/render/notice/purpose-refs.ts';
import { plain, small } from './small.ts';

const open = { gap: { question: '?' } };
const said = (bases: readonly object[], these: readonly number[]) => {
  const purposes = bases.map((legalBasis, index) => ({
    id: `p${index}`,
    purpose: 'p',
    legalBasis,
  }));
  const context = small({ activities: [{ purposes }] });
  const all = purposesOf(context);
  const some = all.filter((_, index) => these.includes(index));
  const words = byBasis(some, all, 'portability', context);
  return words && plain(words);
};

const contract = { basis: 'contract' };
const consent = { basis: 'consent', withdrawal: 'w' };
const duty = { basis: 'legal-obligation', law: [] };

test('purposes by the bases that open a right', () => {
  expect(said([contract, consent, duty], [0, 1])).toBe('what rests on a contract or your consent');
  expect(said([contract, open, duty], [0, 1])).toBe(
    'what rests on a contract, and what rests on a basis that depends on the case',
  );
});

test('nothing where the bases do not tell which purposes are meant', () => {
  expect(said([contract, contract, duty], [0])).toBeUndefined();
  expect(said([contract, open], [0])).toBeUndefined();
  expect(said([open, duty], [0])).toBeUndefined();
});
