import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/index.ts';
import { pretty } from '../../src/report/pretty.ts';
import { emptyReport, findingWith, reportOf, sampleOptions, sampleReport } from './sample.ts';

const lines = (text: string) => text.split('\n');

describe('pretty', () => {
  it.each(LANGUAGES)('is what people read (%s)', async (language) => {
    const text = pretty(sampleReport(language), sampleOptions(language));
    await expect(text).toMatchFileSnapshot(`snapshots/pretty.${language}.txt`);
  });

  it('marks exactly the columns of a finding under its line', () => {
    const shown = lines(pretty(sampleReport('en'), sampleOptions('en')));
    const index = shown.findIndex((line) => line.includes("'legitimate-interests'"));
    const [source = '', marks = ''] = shown.slice(index, index + 2);
    const marked = source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1);
    expect(marked).toBe("{ basis: 'legitimate-interests' }");
  });

  it('says that nothing is wrong, in one line', () => {
    expect(pretty(emptyReport, sampleOptions('en'))).toBe(
      'Nothing to correct. 1 organisation, 2 activities, as of 1\u00a0January\u00a02026.\n',
    );
    expect(pretty(emptyReport, sampleOptions('fr'))).toBe(
      'Rien à corriger. 1 organisme, 2 traitements, au 1er\u00a0janvier\u00a02026.\n',
    );
  });

  it('lists a question once, with the number of its places, and five of an organisation', () => {
    const gap = { rule: 'gaps/open', severity: 'warning' } as const;
    const many = Array.from({ length: 8 }, (_, index) =>
      findingWith({ ...gap, message: `Question ${Math.max(0, index - 1)}?`, line: index + 1 }),
    );
    const text = pretty(reportOf(...many), sampleOptions('en'));
    expect(text).toContain('Not yet established: 8\n\n  acme: 8\n  - Question 0?\n');
    expect(text).toContain('newsletter.ts:1:17 (2 places)  gaps/open\n  - Question 1?');
    expect(text).not.toContain('Question 5?');
    expect(text).toContain('  - and 2 more. All of them: ropa check --format markdown\n');
  });

  it('says that the organisation changed the severity, and why', () => {
    const adjusted = { from: 'warning' as const, reason: 'Our insurer asks for it.' };
    const text = pretty(reportOf(findingWith({ adjusted })), sampleOptions('en'));
    expect(text).toContain('  Severity    here, instead of warning: Our insurer asks for it.\n');
  });

  it('lists remarks in short', () => {
    const text = pretty(reportOf(findingWith({ severity: 'info' })), sampleOptions('en'));
    expect(text).toContain('Remarks: 1\n\n  acme: 1\n  - The interest pursued by');
    expect(text).not.toContain('What to do');
  });

  it('shows an open question in full where it is an error', () => {
    const strict = findingWith({
      rule: 'gaps/open',
      severity: 'error',
      message: 'Open question: …',
    });
    const text = pretty(reportOf(strict), sampleOptions('en'));
    expect(text).toContain('newsletter.ts:4:17  error  gaps/open\n  Open question: …\n');
    expect(text).not.toContain('Not yet established');
  });

  it('sends nothing of a registry to the terminal as a command', () => {
    const text = pretty(
      reportOf(findingWith({ message: 'a\u001b[2Jb\u202ec\nd', organisation: 'x\u001b' })),
      sampleOptions('en', { lineAt: () => "  // \u001b]0;title\u0007 '" }),
    );
    expect(text).toContain('a␛[2Jb\ufffdc d');
    expect(text).toContain('␛]0;title␇');
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('has colours only where it is given them', () => {
    const plain = pretty(sampleReport('en'), sampleOptions('en'));
    const coloured = pretty(sampleReport('en'), sampleOptions('en', { paint: createColors(true) }));
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});
