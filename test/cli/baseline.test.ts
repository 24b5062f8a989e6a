import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBaseline } from '../../src/cli/baseline.ts';
import { temporaryFolder } from './ropa.ts';

it('is nothing where no flag asks for it, and wants the name of the file', async () => {
  expect(await openBaseline({ language: 'en' })).toBeUndefined();
  await expect(openBaseline({ updateBaseline: true, language: 'en' })).rejects.toThrow(
    '--update-baseline needs the file: add --baseline FILE.',
  );
});

it('does not take a missing file for an empty one', async () => {
  const baseline = join(temporaryFolder(), 'known.json');
  await expect(openBaseline({ baseline, language: 'en' })).rejects.toThrow(
    `There is no baseline ${baseline}. Write it with --baseline ${baseline} --update-baseline.`,
  );
});

it('replaces no file that is not a baseline', async () => {
  const baseline = join(temporaryFolder(), 'package.json');
  writeFileSync(baseline, '{"name":"mine"}');
  await expect(openBaseline({ baseline, updateBaseline: true, language: 'en' })).rejects.toThrow(
    `${baseline} is no baseline of ropa`,
  );
  expect(readFileSync(baseline, 'utf8')).toBe('{"name":"mine"}');
});

it('writes an empty one where nothing is found, and then has nothing to say', async () => {
  const baseline = join(temporaryFolder(), 'known.json');
  const take = await openBaseline({ baseline, updateBaseline: true, language: 'fr' });
  expect(take?.([]).keep()).toBe(
    `Constats antérieurs inscrits dans ${baseline}\u00a0: 0. Enregistrez-le dans git.\n`,
  );
  const use = await openBaseline({ baseline, language: 'en' });
  expect([...(use?.([]).known ?? ['?'])]).toEqual([]);
  expect(use?.([]).keep()).toBe('');
});
