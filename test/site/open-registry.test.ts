import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { errorsAsText, openRegistry } from '../../src/site/open-registry.ts';
import { newFolder, newRegistry } from '../app/folders.ts';

const asOf = '2026-11-22';

it('opens the notices of a registry, each in its languages', async () => {
  const { publication, errors, files, folder } = await openRegistry({
    registry: newRegistry(),
    asOf,
  });
  expect(errors).toEqual([]);
  expect(publication.index).toEqual(
    expect.arrayContaining([
      { key: 'beta/privacy', language: 'en' },
      { key: 'beta/privacy', language: 'fr' },
    ]),
  );
  const notice = publication.notice('beta/privacy', 'fr');
  expect(notice).toMatchObject({ key: 'beta/privacy', language: 'fr', version: '2.1' });
  expect(notice?.html).toMatch(/^<article [^>]*data-ropa-notice="beta\/privacy"/);
  expect(publication.notice('beta/privacy', 'fr')).toBe(notice);
  expect(publication.notice('beta/privacy')?.language).toBe('en');
  expect(publication.notice('beta/none')).toBeUndefined();
  expect(files.every((file) => file.startsWith(folder))).toBe(true);
});

it('gives errors with their file, line and column', async () => {
  const registry = newRegistry();
  const file = join(registry, 'beta', 'data.ts');
  writeFileSync(file, "import { readFileSync } from 'node:fs';\n");
  const { errors } = await openRegistry({ registry, asOf });
  expect(errors[0]).toMatchObject({ file, line: 1 });
  expect(errorsAsText(errors)).toMatch(
    /^The registry has errors:\nbeta\/data\.ts:1:\d+ .*\n {2}Art\. .*\(registry\/declarative-only\)/,
  );
});

it('says that there is no registry', async () => {
  const registry = join(newFolder(), 'none');
  await expect(openRegistry({ registry, asOf })).rejects.toThrow(`There is no folder ${registry}.`);
});
