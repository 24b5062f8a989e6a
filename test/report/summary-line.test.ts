import { describe, expect, it } from 'vitest';
import { summaryLine } from '../../src/report/summary-line.ts';
import { emptyReport, sampleReport } from './sample.ts';

describe('summaryLine', () => {
  it('counts each finding once', () => {
    expect(summaryLine(sampleReport('en'), { language: 'en' })).toBe(
      '1 error, 1 warning, 1 remark, 1 open question, 1 finding accepted. ' +
        '3 organisations, 4 activities, as of 22\u00a0November\u00a02026.',
    );
    expect(summaryLine(sampleReport('fr'), { language: 'fr' })).toBe(
      '1 erreur, 1 avertissement, 1 remarque, 1 question ouverte, 1 constat accepté. ' +
        '3 organismes, 4 traitements, au 22\u00a0novembre\u00a02026.',
    );
  });

  it('counts what is in the baseline apart', () => {
    const findings = sampleReport('en').findings.map((one) => ({
      ...one,
      baselined: true as const,
    }));
    const line = summaryLine({ ...emptyReport, findings }, { language: 'en' });
    expect(line).toMatch(/^Nothing to correct, 1 finding accepted, 4 findings in the baseline\./);
  });

  it('says that nothing is wrong, also where something is accepted', () => {
    const accepted = sampleReport('en').findings.filter(({ acknowledged }) => acknowledged);
    expect(summaryLine({ ...emptyReport, findings: accepted }, { language: 'en' })).toBe(
      'Nothing to correct, 1 finding accepted. 1 organisation, 2 activities, as of 1\u00a0January\u00a02026.',
    );
  });
});
