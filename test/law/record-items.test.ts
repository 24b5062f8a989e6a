import { expect, it } from 'vitest';
import {
  CONTROLLER_RECORD_ITEMS,
  PROCESSOR_RECORD_ITEMS,
  RECORD_FORM,
} from '../../src/law/record-items.ts';

const pointsOf = (items: Record<string, { article: string }>) =>
  [
    ...new Set(Object.values(items).map(({ article }) => article.slice(0, 'Art. 30(1)(a)'.length))),
  ].join(' ');

it('covers every point of Art. 30(1) and 30(2) in order', () => {
  expect(pointsOf(CONTROLLER_RECORD_ITEMS)).toBe(
    [...'abcdefg'].map((point) => `Art. 30(1)(${point})`).join(' '),
  );
  expect(pointsOf(PROCESSOR_RECORD_ITEMS)).toBe(
    [...'abcd'].map((point) => `Art. 30(2)(${point})`).join(' '),
  );
});

it('exempts under 250 persons in law, and under 750 only in a proposal whose fate is unverified', () => {
  expect(RECORD_FORM['derogation-250']).toMatchObject({
    headcountBelow: 250,
    provenance: { verified: true },
  });
  expect(RECORD_FORM['pending-omnibus-iv']).toMatchObject({
    headcountBelow: 750,
    provenance: { verified: false },
  });
});
