import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/index.ts';
import { sarif, toUri } from '../../src/report/sarif.ts';
import { emptyReport, findingWith, reportOf, sampleOptions, sampleReport } from './sample.ts';

/** The whole schema of the standard. It is of draft 4, of which it uses nothing that draft 7 lacks. */
const {
  $schema: _,
  id: __,
  ...SCHEMA
} = JSON.parse(
  readFileSync(new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
);

const ajv = new Ajv({
  allErrors: true,
  strict: false,
  // One of its patterns is not one of today's syntax.
  unicodeRegExp: false,
  formats: {
    uri: (value: string) => URL.canParse(value),
    'uri-reference': /^[\w.~!$&'()*+,;=:@/%-]*$/,
    'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
  },
});
const validate = ajv.compile(SCHEMA);

/** The run of a log that is as the standard wants it. */
function runOf(text: string) {
  const log = JSON.parse(text);
  validate(log);
  expect(validate.errors).toBeNull();
  return log.runs[0];
}

describe('sarif', () => {
  it('is judged by a schema that bites', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } } }] })).toBe(true);
    const result = { message: { text: 'x' }, level: 'fatal' };
    const run = { tool: { driver: { name: 'x' } }, results: [result] };
    expect(validate({ version: '2.1.0', runs: [run] })).toBe(false);
  });

  it.each(LANGUAGES)('is a log of SARIF 2.1.0 (%s)', async (language) => {
    const text = sarif(sampleReport(language), sampleOptions(language));
    await expect(text).toMatchFileSnapshot(`snapshots/sarif.${language}.txt`);
    expect(runOf(text).results).toHaveLength(5);
  });

  it('is one also where nothing is wrong', () => {
    const { tool, results } = runOf(sarif(emptyReport, sampleOptions('en')));
    expect([results, tool.driver.rules]).toEqual([[], []]);
  });

  it('lists the rules that found something, with their pages, and refers to them', () => {
    const { tool, results } = runOf(sarif(sampleReport('en'), sampleOptions('en')));
    const { rules } = tool.driver;
    expect(rules).toMatchObject([
      {
        id: 'retention/start-event',
        help: { markdown: '# retention/start-event\n\nThe page.\n' },
        helpUri: 'https://law.example/13',
      },
      { id: 'dpo/conflict', help: { markdown: expect.stringContaining('- Art. 38(6) GDPR') } },
    ]);
    for (const { ruleId, ruleIndex } of results) {
      if (ruleIndex !== undefined) expect(rules[ruleIndex].id).toBe(ruleId);
    }
    expect(results.map(({ ruleIndex }: { ruleIndex?: number }) => ruleIndex)).toEqual([
      ...[undefined, 0, undefined, 1, undefined],
    ]);
  });

  it('suppresses what is accepted, and says so of nothing else', () => {
    const { results } = runOf(sarif(sampleReport('en'), sampleOptions('en')));
    const suppressions = results.map((one: { suppressions: object[] }) => one.suppressions);
    expect(suppressions.slice(0, 4)).toEqual([[], [], [], []]);
    expect(suppressions[4]).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'The published notice states this range.',
        properties: { by: 'Data protection officer', until: '2027-01-01' },
      },
    ]);
  });

  it('carries the fingerprint, which stays when lines move', () => {
    const print = (line: number) =>
      runOf(sarif(reportOf(findingWith({ line, endLine: line })), sampleOptions('en'))).results[0]
        .partialFingerprints;
    expect(print(4)).toEqual({ 'ropa/v1': 'print-1' });
    expect(print(40)).toEqual(print(4));
  });

  it('keeps what the organisation changed of a severity', () => {
    const adjusted = { from: 'warning' as const, reason: 'Our insurer asks for it.' };
    const [result] = runOf(sarif(reportOf(findingWith({ adjusted })), sampleOptions('en'))).results;
    expect(result).toMatchObject({ level: 'error', properties: { adjusted } });
  });

  it('says of each result whether it is in the baseline, where there is one', () => {
    const report = reportOf(findingWith({ baselined: true }), findingWith({ line: 9 }));
    const summary = { ...report.summary, baselined: 1 };
    const { results } = runOf(sarif({ ...report, summary }, sampleOptions('en')));
    expect(results).toMatchObject([
      { baselineState: 'unchanged', suppressions: [{ kind: 'external', status: 'accepted' }] },
      { baselineState: 'new', suppressions: [] },
    ]);
    const [plain] = runOf(sarif(reportOf(findingWith({})), sampleOptions('en'))).results;
    expect(plain).not.toHaveProperty('baselineState');
  });
});

describe('toUri', () => {
  it.each([
    ['registry/a b/é.ts', 'registry/a%20b/%C3%A9.ts'],
    ['../x/c:d.ts', '../x/c%3Ad.ts'],
    ['a#b?c%.ts', 'a%23b%3Fc%25.ts'],
  ])('makes of %s a relative reference', (file, uri) => {
    expect(toUri(file)).toBe(uri);
    expect(decodeURIComponent(uri)).toBe(file);
  });
});
