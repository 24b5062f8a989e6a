import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { present } from '../../src/cli/present.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { temporaryFolder } from './ropa.ts';

it.each(FORMATS)('writes once, to the stream that it is given (%s)', async (format) => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const report = await present([], { format, language: 'en', asOf: '2026-11-22', stream });
  expect(report).toMatchObject({ asOf: '2026-11-22', findings: [], summary: { organisations: 0 } });
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
  await present([], { ...options, outputs });
  expect(JSON.parse(readFileSync(join(folder, 'sarif'), 'utf8')).version).toBe('2.1.0');
  expect(readFileSync(join(folder, 'markdown'), 'utf8')).toMatch(/^## ropa\n/);
  const lost = [{ format: 'json', file: join(folder, 'no', 'where') } as const];
  await expect(present([], { ...options, outputs: lost })).rejects.toThrow(
    'cannot be written: its folder does not exist. Make it first.',
  );
});
