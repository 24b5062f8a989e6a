import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../src/app/check.ts';
import { toReport } from '../../src/app/report.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { json } from '../../src/report/json.ts';
import { ROOT, ropa } from '../cli/ropa.ts';

const BUNDLE = join(ROOT, 'lib/bundle/main.cjs');

it('is ASCII, for it is read as a byte for a character', () => {
  const text = readFileSync(BUNDLE, 'latin1');
  expect(text.length).toBeGreaterThan(100_000);
  expect(text.match(/[^\0-\x7f].{0,40}/g) ?? []).toEqual([]);
});

it.each(LANGUAGES)('says the same as its sources (%s)', async (language) => {
  const asOf = '2026-11-22';
  const checked = await check({ registry: join(ROOT, 'registry'), asOf });
  const report = toReport(checked, { language, asOf, folder: ROOT.replace(/[/\\]$/, '') });
  const { stdout } = ropa(['check', '--format', 'json', '--lang', language, '--as-of', asOf]);
  expect(report.findings.length).toBeGreaterThan(100);
  expect(stdout).toBe(json(report));
});
