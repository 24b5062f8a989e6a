import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { nativeTask } from '../../bench/native.ts';
import { check } from '../../src/app/check.ts';

const ACTIVITIES = 16;
const folder = mkdtempSync(join(tmpdir(), 'ropa-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = generate(folder, ACTIVITIES);

describe('the registry that the benchmark measures', () => {
  it('is the pattern with as many activities as asked, each told apart', async () => {
    const [checked] = await check({ registry: folder, asOf: '2026-11-21' });
    const activities = checked?.registry?.activities ?? [];
    expect(activities).toHaveLength(ACTIVITIES);
    expect(new Set(activities.map(({ name }) => name)).size).toBe(ACTIVITIES);
    expect(checked?.reading.files).toHaveLength(files.length);
  });

  it('has no errors', async () => {
    const [checked] = await check({ registry: folder, asOf: '2026-11-21' });
    const errors = checked?.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it.each(['real', 'plain'] as const)('compiles with the %s declarations', async (typing) => {
    expect(await nativeTask(folder, files, typing)).not.toThrow();
  });
});
