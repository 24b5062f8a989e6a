import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchFolder } from '../../src/cli/watch-folder.ts';
import { temporaryFolder } from './ropa.ts';

it('sees what is written, renamed and made, also in folders that are new', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'below'));
  let calls = 0;
  onTestFinished(
    watchFolder(folder, () => {
      calls++;
    }),
  );
  const seen = async (change: () => void) => {
    const before = calls;
    change();
    await expect.poll(() => calls, { timeout: 10_000 }).toBeGreaterThan(before);
  };
  await seen(() => writeFileSync(join(folder, 'below', 'a.ts'), 'a'));
  await seen(() => renameSync(join(folder, 'below', 'a.ts'), join(folder, 'below', 'b.ts')));
  await seen(() => mkdirSync(join(folder, 'new')));
  await seen(() => writeFileSync(join(folder, 'new', 'c.ts'), 'c'));
});
