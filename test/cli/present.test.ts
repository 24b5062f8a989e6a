import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CheckedOrganisation } from '../../src/app/check.ts';
import { present } from '../../src/cli/present.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { temporaryFolder } from './ropa.ts';

it.each(FORMATS)('writes once, to the stream that it is given (%s)', async (format) => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const presented = await present([], { format, language: 'en', asOf: '2026-11-22', stream });
  expect(written).toHaveLength(0);
  presented.write();
  expect(presented.report).toMatchObject({
    asOf: '2026-11-22',
    findings: [],
    summary: { organisations: 0 },
  });
  expect(written).toHaveLength(1);
});

it('writes the same report to files, in other formats, without colours', async () => {
  const folder = temporaryFolder();
  const stream = { write: () => true } as unknown as NodeJS.WriteStream;
  const outputs = (['sarif', 'markdown'] as const).map((format) => ({
    format,
    file: join(folder, format),
  }));
  const options = { format: 'pretty', language: 'en', asOf: '2026-11-22', stream } as const;
  (await present([], { ...options, outputs })).write();
  expect(JSON.parse(readFileSync(join(folder, 'sarif'), 'utf8')).version).toBe('2.1.0');
  expect(readFileSync(join(folder, 'markdown'), 'utf8')).toMatch(/^## ropa\n/);
  const lost = [{ format: 'json', file: join(folder, 'no', 'where') } as const];
  const presented = await present([], { ...options, outputs: lost });
  expect(() => presented.write()).toThrow(
    'cannot be written: its folder does not exist. Make it first.',
  );
});

it('knows whether what was found is still the same', async () => {
  const stream = { write: () => true } as unknown as NodeJS.WriteStream;
  const options = { format: 'json', language: 'en', asOf: '2026-11-22', stream } as const;
  const found = { id: 'acme', folder: '', files: [], activities: 0, findings: [] };
  const checked = [found] as unknown as CheckedOrganisation[];
  const { isOf } = await present(checked, options);
  expect(isOf([{ ...found }] as unknown as CheckedOrganisation[])).toBe(true);
  expect(isOf([{ ...found, findings: [] }] as unknown as CheckedOrganisation[])).toBe(false);
  expect(isOf([])).toBe(false);
});
