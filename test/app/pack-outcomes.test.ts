import { expect, it } from 'vitest';
import { packOutcomes, unpackOutcomes } from '../../src/app/pack-outcomes.ts';

it('packs the same findings once', () => {
  const findings = Object.freeze([]);
  let asked = 0;
  const counted = new Proxy(findings, {
    get: (target, name) => {
      if (name === 'entries') asked++;
      return Reflect.get(target, name);
    },
  });
  const outcome = { id: 'acme', activities: 1, findings: counted };
  expect(packOutcomes([outcome])).toBe(packOutcomes([outcome]));
  expect(asked).toBe(1);
});

it('gives what was found of each organisation again, and nothing else', () => {
  const acme = { id: 'acme', activities: 3, findings: [] };
  const beta = { id: 'beta', activities: 0, findings: [], files: ['/r/beta/organisation.ts'] };
  expect(unpackOutcomes(packOutcomes([acme, beta]))).toEqual([
    acme,
    { id: 'beta', activities: 0, findings: [] },
  ]);
});
