import { expect, it } from 'vitest';
import { FORMATS, loadFormat } from '../../src/report/formats.ts';
import { sampleOptions, sampleReport } from './sample.ts';

it('has the formats that the command line promises', () => {
  expect([...FORMATS].sort()).toEqual(
    ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'].sort(),
  );
});

it.each(FORMATS)(
  '%s ends its last line and names every rule that found something',
  async (format) => {
    const write = await loadFormat(format);
    const report = sampleReport('en');
    const text = write(report, sampleOptions('en'));
    expect(text).toMatch(/[^\n]\n$/);
    // In short lists, terminals show what a rule says and not its name.
    for (const { rule, message } of report.findings) {
      expect(text.includes(rule) || text.includes(message), rule).toBe(true);
    }
  },
);
