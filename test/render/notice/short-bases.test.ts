import { expect, test } from 'vitest';
import { purposeRows } from '../../../src/render/notice/purpose-rows.ts';
import { shortBases } from '../../../src/render/notice/short-bases.ts';
import { plain, small } from './small.ts';

const interest = `the improvement of our services, ${'the security of all of our websites, '.repeat(4)}and surveys`;
const purpose = (id: string, legalBasis: object) => ({ id, purpose: id, legalBasis });
const interests = { basis: 'legitimate-interests', interest, holder: 'us' };

const shown = (...bases: object[]) => {
  const activities = bases.map((basis, index) => ({ purposes: [purpose(`p${index}`, basis)] }));
  const context = small({ activities });
  const rows = context.activities.flatMap((activity) => purposeRows(activity, context));
  const short = shortBases(rows);
  return {
    ...short,
    rows: rows.map((row) =>
      short
        .of(row)
        .map(({ name, article, texts, facts, frequent, again }) => [
          frequent ? 'frequent' : again ? 'again' : 'full',
          plain(name),
          article !== undefined,
          texts.length,
          facts.length,
        ]),
    ),
  };
};

test('a long basis is told in full once, then by its name in law', () => {
  const { frequent, rows } = shown({ basis: 'contract' }, interests, interests);
  expect(frequent).toBeUndefined();
  expect(rows.flat()).toEqual([
    ['full', 'contract', true, 0, 0],
    ['full', 'legitimate interests', true, 1, 1],
    ['again', 'legitimate interests', true, 0, 0],
  ]);
});

test('that of most rows stands above them all, with the places of each', () => {
  const { frequent, rows } = shown({ basis: 'contract' }, interests, interests, interests);
  expect(plain(frequent?.texts[0])).toBe(interest);
  for (const place of ['a2', 'a3', 'a4']) expect(JSON.stringify(frequent)).toContain(`"${place}"`);
  expect(rows.flat().map(([how]) => how)).toEqual(['full', 'frequent', 'frequent', 'frequent']);
});
