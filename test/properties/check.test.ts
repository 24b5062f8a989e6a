import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/app/check.ts';
import type { Finding } from '../../src/check/index.ts';
import { openCache } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { CANARY } from '../mutations/change.ts';
import { AS_OF, render, report } from '../mutations/show.ts';
import { assertSound, judgeFiles, registryFolder } from './judge-files.ts';
import { registries } from './registries.ts';

/** `ROPA_TIMES=20` looks at twenty times as many registries, `ROPA_SEED=2` at others. */
const TIMES = Number(process.env.ROPA_TIMES ?? 1);
const SEED = Number(process.env.ROPA_SEED ?? 1);
const runs = (numRuns: number) => ({ numRuns: numRuns * TIMES, seed: SEED, endOnFailure: true });
const TIMEOUT = 120_000 * TIMES;

const { folder, registry, write, remove } = registryFolder();
afterAll(remove);

const isError = ({ severity }: Finding) => severity === 'error';
/** Of two that may be one only, and of files that import one another, the first file is taken for right. */
const isOfTheFirst = ({ rule, message }: Finding) =>
  rule === 'integrity/duplicate-id' || message === 'several' || message === 'import-cycle';

describe('a registry that the schemas take', () => {
  it('is read, judged by many rules, reported and rendered', { timeout: TIMEOUT }, async () => {
    const heard = new Set<string>();
    let count = 0;
    const sound = fc.asyncProperty(registries(0), async (files) => {
      write(files);
      const checked = judgeFiles(registry);
      assertSound(checked.findings);
      expect(checked.reading.problems).toEqual([]);
      if (!checked.registry) throw new Error('The organisation is not valid.');
      for (const { rule } of checked.findings) heard.add(rule);
      if (count++ % 40 !== 0) return;
      await report(checked, registry);
      await render(checked, checked.registry, registry);
    });
    await fc.assert(sound, runs(40));
    expect(heard.size).toBeGreaterThan(RULES.length / 3);
  });
});

describe('a registry with mistakes', () => {
  it('is judged without breaking down, and nothing of it is run', {
    timeout: TIMEOUT,
  }, async () => {
    let [count, refused, assembled] = [0, 0, 0];
    const half = fc.oneof(registries(400), registries(100));
    const sound = fc.asyncProperty(half, async (files) => {
      write(files);
      const checked = judgeFiles(registry);
      assertSound(checked.findings);
      if (checked.findings.some(isError)) refused++;
      if (checked.registry) assembled++;
      if (count++ % 20 === 0) await report(checked, registry);
    });
    await fc.assert(sound, runs(100));
    expect(refused).toBeGreaterThan(60 * TIMES);
    expect(assembled).toBeGreaterThan(20 * TIMES);
  });
});

describe('the findings', () => {
  it(
    'are the same in the same order, in whatever order files are read',
    () => {
      let compared = 0;
      const same = fc.property(
        fc.oneof(registries(0), registries(400)),
        fc.nat(),
        (files, turn) => {
          write(files);
          const { findings } = judgeFiles(registry);
          expect(judgeFiles(registry).findings).toEqual(findings);
          if (findings.some(isOfTheFirst)) return;
          const turned = judgeFiles(registry, (all) => {
            const at = turn % all.length;
            return [...all.slice(at), ...all.slice(0, at)].reverse();
          });
          expect(turned.findings).toEqual(findings);
          if (findings.length > 0) compared++;
        },
      );
      fc.assert(same, runs(30));
      expect(compared).toBeGreaterThan(15 * TIMES);
    },
    TIMEOUT,
  );

  it(
    'are the same with the compiler, whatever is kept of other files',
    async () => {
      const cache = openCache(join(folder, 'cache'));
      const given = new Set<string>();
      const load: typeof cache.load = (name, key) => {
        const kept = cache.load(name, key);
        if (kept) given.add(name.replace(/^.*\./, ''));
        return kept;
      };
      const keep = { cache: { ...cache, load }, version: '1' };
      const said = async (options = {}) => {
        // What was written a moment ago is not kept.
        await new Promise((done) => setTimeout(done, 50));
        const [checked] = await check({ registry, asOf: AS_OF, ...options });
        return checked?.findings ?? [];
      };
      // Only what has no problem is kept for long: the second one is a little wrong, now and then.
      const two = fc.tuple(registries(0), fc.oneof(registries(0), registries(2000)));
      const same = fc.asyncProperty(two, fc.nat(99), async ([before, after], which) => {
        write(before);
        await said({ keep });
        // The files are called alike in all of these registries: one or two come from the other one.
        const names = Object.keys(after);
        const changed = [names[which % names.length], names[(which * 7) % names.length]];
        const mixed = Object.entries(after).filter(([name]) => changed.includes(name));
        write({ ...before, ...Object.fromEntries(mixed) });
        const fresh = await said();
        assertSound(fresh);
        expect(await said({ keep })).toEqual(fresh);
        expect(await said({ keep })).toEqual(fresh);
      });
      await fc.assert(same, runs(4));
      for (const part of ['findings', 'judged']) expect(given).toContain(part);
    },
    TIMEOUT,
  );
});

describe('the guards', () => {
  const finding = (): Finding => {
    const [one] = judgeFiles(registry).findings;
    if (!one) throw new Error('There is nothing to spoil.');
    return one;
  };

  it('see what is wrong', () => {
    write({ 'organisation.ts': 'process.exit(9);\n' });
    const right = finding();
    expect(() => assertSound([right])).not.toThrow();
    expect(() => assertSound([{ ...right, endColumn: 99 }])).toThrow('lies outside its file');
    expect(() => assertSound([{ ...right, rule: 'x/y' }])).toThrow('There is no rule x/y.');
    expect(() => assertSound([{ ...right, message: 'x' }])).toThrow('has no message x.');
    expect(() => assertSound([{ ...right, data: {} }])).toThrow('says nothing for {code}');
    Object.assign(globalThis, { [CANARY]: true });
    try {
      expect(() => assertSound([])).toThrow('Something was run.');
    } finally {
      Reflect.deleteProperty(globalThis, CANARY);
    }
  });
});
