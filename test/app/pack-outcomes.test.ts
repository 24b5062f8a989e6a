import { expect, it } from 'vitest';
import { packOutcomes, unpackOutcomes } from '../../src/app/pack-outcomes.ts';

it('gives what was found of each organisation again, and nothing else', () => {
  const acme = { id: 'acme', activities: 3, findings: [] };
  const beta = { id: 'beta', activities: 0, findings: [], files: ['/r/beta/organisation.ts'] };
  expect(unpackOutcomes(packOutcomes([acme, beta]))).toEqual([
    acme,
    { id: 'beta', activities: 0, findings: [] },
  ]);
});
