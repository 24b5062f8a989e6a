import { expect, it } from 'vitest';
import { present } from '../../src/cli/present.ts';
import { FORMATS } from '../../src/report/formats.ts';

it.each(FORMATS)('writes once, to the stream that it is given (%s)', async (format) => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const report = await present([], { format, language: 'en', asOf: '2026-11-22', stream });
  expect(report).toMatchObject({ asOf: '2026-11-22', findings: [], summary: { organisations: 0 } });
  expect(written).toHaveLength(1);
});
