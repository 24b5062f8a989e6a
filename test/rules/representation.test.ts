import { expect, it } from 'vitest';
import type { Declared } from '../../src/model/index.ts';
import { isRepresented, targetingIn, unrepresentedIn } from '../../src/rules/representation.ts';
import { house } from '../check/sample.ts';

const there = (territory: string) => territory === 'CH';
const post = (country: string) => [{ lines: ['1'], city: 'X', country }];
const organisation = (fields: object): Declared<'organisation'> =>
  ({ ...(house as never as object), addresses: post('FR'), ...fields }) as never;
const law = { law: 'FADP' };

it('sees who is represented', () => {
  expect(isRepresented(organisation({}), there)).toBe(false);
  const representatives = [{ territory: 'CH', law, name: 'X' }];
  expect(isRepresented(organisation({ representatives }), there)).toBe(true);
});

it('yields what is declared of these territories, with its place', () => {
  const targeting = [
    { territory: 'GB', by: ['offer'] },
    { territory: 'CH', by: ['offer'] },
  ];
  const paths = (fields: object) =>
    [...targetingIn(organisation(fields), there)].map(({ path }) => path.at(-1));
  expect(paths({ targeting })).toEqual([1]);
  expect(paths({ targeting: { gap: { question: 'Whom?' } } })).toEqual([]);
  expect(paths({})).toEqual([]);
});

it('finds the first sign, a declared one before an authority', () => {
  const authorities = { supervisoryAuthorities: ['FR', 'CH'] };
  const targeting = [{ territory: 'CH', by: ['offer'] }];
  expect(unrepresentedIn(organisation(authorities), there)?.shownBy).toBe('authority');
  expect(unrepresentedIn(organisation({ ...authorities, targeting }), there)?.shownBy).toBe(
    'targeting',
  );
});

it('finds none where there is, or may be, an establishment', () => {
  const targeting = [{ territory: 'CH', by: ['offer'] }];
  for (const fields of [
    { addresses: post('CH') },
    { addresses: { gap: { question: 'Where?' } } },
    { country: 'CH' },
  ]) {
    expect(unrepresentedIn(organisation({ targeting, ...fields }), there)).toBeUndefined();
  }
});
