import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { organisationsIn } from '../../src/read/index.ts';
import { checkReading, fixture, read, type Said } from './harness.ts';
import { HOSTILE } from './hostile-cases.ts';

const root = fixture('hostile');
const cases = readdirSync(root);
const SECRET = 'a secret of the machine that checks';

describe('a hostile or broken file', () => {
  const findings = new Map<string, Said[]>();
  let took: number;

  beforeAll(async () => {
    process.env.ROPA_SECRET = SECRET;
    const start = performance.now();
    for (const name of cases) findings.set(name, await checkReading(`${root}/${name}`));
    took = performance.now() - start;
  }, 60_000);

  it('has its case here', () => {
    expect(Object.keys(HOSTILE).sort()).toEqual([...cases].sort());
  });

  it.each(Object.entries(HOSTILE))('%s gives one finding, at its place', (name, expected) => {
    const at = `acme/${expected.at}`;
    expect(findings.get(name)).toEqual([{ ...expected, at }]);
  });

  it('has no effect', () => {
    expect(existsSync('ropa-was-here')).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });

  it('brings nothing of the machine into what is read or said', () => {
    const readings = cases.flatMap((name) =>
      organisationsIn(`${root}/${name}`).map((id) => read(`${root}/${name}`, id)),
    );
    const exported = readings.flatMap(({ exports }) =>
      [...exports.values()].map((one) => [...one]),
    );
    expect(exported.length).toBeGreaterThan(cases.length);
    const everything = JSON.stringify([exported, readings.map(({ problems }) => problems)]);
    expect(everything).not.toContain(SECRET);
    expect(JSON.stringify([...findings])).not.toContain(SECRET);
    expect(everything).not.toContain('kept beyond the organisation');
  });

  it('is refused fast', () => {
    expect(took).toBeLessThan(20_000);
  });
});
