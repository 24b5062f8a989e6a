import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../src/check/index.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { json } from '../../src/report/json.ts';
import { emptyReport, findingWith, reportOf, sampleReport } from './sample.ts';

/** As users of the package get it. */
const REPORT_SCHEMA = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('ropa/report.schema.json')), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true }).compile(REPORT_SCHEMA);
const problemsIn = (text: string): unknown => {
  validate(JSON.parse(text));
  return validate.errors ?? [];
};

describe('json', () => {
  it.each(LANGUAGES)('is what programs read (%s)', async (language) => {
    const text = json(sampleReport(language));
    await expect(text).toMatchFileSnapshot(`snapshots/json.${language}.txt`);
    expect(problemsIn(text)).toEqual([]);
  });

  it('has its shape also where nothing is wrong', () => {
    expect(problemsIn(json(emptyReport))).toEqual([]);
    expect(Object.keys(JSON.parse(json(emptyReport)))).toEqual([
      'version',
      'asOf',
      'findings',
      'summary',
    ]);
  });

  it('says of a finding whether it is in the baseline', () => {
    const report = reportOf(findingWith({ baselined: true }));
    const text = json({ ...report, summary: { ...report.summary, errors: 0, baselined: 1 } });
    expect(problemsIn(text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      findings: [{ baselined: true }],
      summary: { errors: 0, baselined: 1 },
    });
  });

  it('says of a finding whether the organisation changed its severity', () => {
    const adjusted = { from: 'warning' as const, reason: 'Our insurer asks for it.' };
    const text = json(reportOf(findingWith({ adjusted })));
    expect(problemsIn(text)).toEqual([]);
    expect(JSON.parse(text).findings[0].adjusted).toEqual(adjusted);
  });

  it('has a schema that knows every severity', () => {
    expect(REPORT_SCHEMA.properties.findings.items.properties.severity.enum).toEqual(SEVERITIES);
  });

  it('has a schema that refuses what is not the contract', () => {
    const extra = { ...JSON.parse(json(sampleReport('en'))), more: 1 };
    expect(problemsIn(JSON.stringify(extra))).toHaveLength(1);
    expect(problemsIn(json(reportOf(findingWith({ line: 0 }))))).toMatchObject([
      { instancePath: '/findings/0/line', keyword: 'minimum' },
    ]);
    expect(problemsIn(json(reportOf(findingWith({ file: 'a\\b.ts' }))))).toMatchObject([
      { instancePath: '/findings/0/file', keyword: 'pattern' },
    ]);
  });
});
