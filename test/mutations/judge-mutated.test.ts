import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CANARY } from './change.ts';
import { copyOf, isError, judgeMutated, mutationsOf } from './judge-mutated.ts';

const REGISTRY = fileURLToPath(new URL('../../registry', import.meta.url));
const copy = copyOf(REGISTRY, ['activpartners', 'onlineformapro']);
afterAll(copy.remove);

const [first] = copy.files;
if (!first) throw new Error('There is no file to change.');

describe('judging what somebody changed', () => {
  it('finds the same in the same order, in its files, and runs nothing', async () => {
    let [refused, rendered, runs] = [0, 0, 0];
    const judged = fc.asyncProperty(mutationsOf(copy), async (mutation) => {
      const fully = runs++ % 12 === 0;
      const { findings, isRendered } = await judgeMutated(copy, mutation, { fully });
      if (findings.some(isError)) refused++;
      if (isRendered) rendered++;
    });
    await fc.assert(judged, { numRuns: 60, seed: 4 });
    expect(refused).toBeGreaterThan(20);
    expect(refused).toBeLessThan(60);
    expect(rendered).toBeGreaterThan(0);
  });

  it('does so with the compiler too', async () => {
    const steps = [(text: string) => text.replace("from 'ropa'", "from 'rope'")];
    const { findings } = await judgeMutated(copy, { ...first, steps }, { compiler: true });
    expect(findings.some(isError)).toBe(true);
  });

  it('leaves the files as they were', async () => {
    const none = await judgeMutated(copy, { ...first, steps: [] }, { fully: false });
    expect(none.findings.filter(isError)).toEqual([]);
  });
});

describe('the guards', () => {
  it('see what was run', async () => {
    Object.assign(globalThis, { [CANARY]: true });
    try {
      await expect(judgeMutated(copy, { ...first, steps: [] }, { fully: false })).rejects.toThrow(
        'Something was run.',
      );
    } finally {
      Reflect.deleteProperty(globalThis, CANARY);
    }
  });
});
