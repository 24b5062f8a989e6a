import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/index.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { emptyReport, findingWith, reportOf, sampleReport } from './sample.ts';

/** What GitLab asks of a code quality report, of our own writing after its documentation. */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'] },
        },
      },
    },
  },
};
const validate = new Ajv2020().compile(SCHEMA);

describe('gitlab', () => {
  it.each(LANGUAGES)('is a code quality report (%s)', async (language) => {
    const text = gitlab(sampleReport(language), { language });
    await expect(text).toMatchFileSnapshot(`snapshots/gitlab.${language}.txt`);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  it('names each finding by its fingerprint, and lowers what is in the baseline', () => {
    const text = gitlab(reportOf(findingWith({}), findingWith({ baselined: true })), {
      language: 'en',
    });
    expect(JSON.parse(text)).toMatchObject([
      { fingerprint: 'print-1', severity: 'critical' },
      { fingerprint: 'print-2', severity: 'info' },
    ]);
  });

  it('is an empty list where nothing is wrong', () => {
    expect(gitlab(emptyReport, { language: 'en' })).toBe('[]\n');
  });
});
