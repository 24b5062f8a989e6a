import { expect, it } from 'vitest';
import { DEROGATIONS, type Derogation } from '../../src/law/derogations.ts';

const derogations = Object.entries(DEROGATIONS) as [string, Derogation][];

it('has the points of Art. 49(1) in order, then its second subparagraph', () => {
  expect(derogations.map(([, { article }]) => article)).toEqual([
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((point) => `Art. 49(1)(${point}) GDPR`),
    'Art. 49(1) second subparagraph GDPR',
  ]);
});

it('limits each, and keeps four from public authorities', () => {
  expect(derogations.filter(([, { limits }]) => limits.length === 0)).toEqual([]);
  const withheld = derogations.filter(([, { limits }]) =>
    limits.some((limit) => limit.includes('49(3)')),
  );
  expect(withheld.map(([id]) => id)).toEqual([
    'explicit-consent',
    'contract-with-subject',
    'contract-in-interest',
    'compelling-interests',
  ]);
});
