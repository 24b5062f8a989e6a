import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Preview } from '../../src/app/preview.ts';
import { followEdits } from '../../src/cli/follow-edits.ts';
import { newRegistry, previewOf } from '../app/folders.ts';

function followed() {
  const registry = newRegistry();
  const preview = new Preview(previewOf(registry));
  preview.refresh();
  const told: { title: unknown; outdated: readonly string[]; problem: string | undefined }[] = [];
  onTestFinished(
    followEdits(preview, registry, (problem) => {
      const title = preview.document('beta/notices/privacy.en')?.title;
      told.push({ title, outdated: preview.state.outdated, problem });
    }),
  );
  onTestFinished(() => preview.stop());
  const file = join(registry, 'beta', 'notices', 'privacy.ts');
  const text = readFileSync(file, 'utf8');
  return { registry, told, file, text };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

it('says nothing of a file that is whole again before anybody has lost patience', async () => {
  const { told, file, text } = followed();
  for (const part of ['', text.slice(0, 200), text.replace('Your data', 'Your own data')]) {
    writeFileSync(file, part);
    await pause(12);
  }
  await expect.poll(() => told.at(-1)?.title, { timeout: 10_000 }).toBe('Your own data');
  expect(told.every(({ outdated }) => outdated.length === 0)).toBe(true);
});

it('says what stays wrong, and when the registry itself is gone and comes back', async () => {
  const { registry, told, file, text } = followed();
  writeFileSync(file, 'fetch();\n');
  await expect.poll(() => told.at(-1)?.outdated, { timeout: 10_000 }).toEqual(['beta']);
  writeFileSync(file, text);
  await expect.poll(() => told.at(-1)?.outdated, { timeout: 10_000 }).toEqual([]);
  const roots = ['alpha', 'beta'].map((id) => join(registry, id, 'organisation.ts'));
  const said = roots.map((root) => readFileSync(root, 'utf8'));
  for (const root of roots) rmSync(root);
  await expect
    .poll(() => told.at(-1)?.problem, { timeout: 10_000 })
    .toMatch(/holds no organisation/);
  for (const [index, root] of roots.entries()) writeFileSync(root, said[index] ?? '');
  await expect.poll(() => told.at(-1)?.problem, { timeout: 10_000 }).toBeUndefined();
});
