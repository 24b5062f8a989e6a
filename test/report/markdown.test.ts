import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/index.ts';
import { markdown, plain } from '../../src/report/markdown.ts';
import { emptyReport, findingWith, reportOf, sampleOptions, sampleReport } from './sample.ts';

const render = (text: string) => marked.parse(text, { async: false });
const one = (changes: Parameters<typeof findingWith>[0]) =>
  markdown(reportOf(findingWith(changes)), sampleOptions('en'));

describe('markdown', () => {
  it.each(LANGUAGES)('is a comment, numbers first (%s)', async (language) => {
    const text = markdown(sampleReport(language), sampleOptions(language));
    await expect(text).toMatchFileSnapshot(`snapshots/markdown.${language}.md`);
  });

  it('links to the lines', () => {
    expect(render(one({ endLine: 6 }))).toContain(
      '<a href="https://code.example/registry/acme/activities/newsletter.ts#L4-L6">registry/acme/activities/newsletter.ts:4</a>',
    );
  });

  it('is two lines where nothing is wrong', () => {
    expect(markdown(emptyReport, sampleOptions('en'))).toBe(
      '## ropa\n\nNothing to correct. 1 organisation, 2 activities, as of 1\u00a0January\u00a02026.\n',
    );
  });

  it('fits into a comment and counts what does not', () => {
    const many = Array.from({ length: 900 }, (_, line) => findingWith({ line: line + 1 }));
    const gaps = many.map((one) => ({ ...one, rule: 'gaps/open', severity: 'warning' as const }));
    const text = markdown(reportOf(...many, ...gaps), sampleOptions('en'));
    expect(text.length).toBeGreaterThan(55_000);
    expect(text.length).toBeLessThan(62_000);
    const shown = text.match(/^- \*\*/gm)?.length ?? 0;
    expect(text).toContain(`- and ${900 - shown} more\n`);
    expect(text).toContain('Not yet established (900)</summary>\n\n- and 900 more\n');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<!-- hidden',
    '[link](javascript:alert(1))',
    '![image](https://x.example/a.png)',
    'https://x.example, www.x.example',
    '`code` **bold** _it_ ~~gone~~ | cell',
    '</summary></details>',
    '&lt;b&gt; $x$',
    'C:\\path\\*',
  ])('shows %j as it is', (message) => {
    const html = render(one({ message }));
    const [, inside = ''] = /<strong>(.*?)<\/strong><br>/.exec(html) ?? [];
    const decoded = inside
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect(inside).not.toMatch(/[<>]/);
    expect(decoded).toBe(message);
  });
});

describe('plain', () => {
  it('calls nobody, and refers to no issue', () => {
    expect(plain('@someone and #12')).toBe('@\u200bsomeone and \\#12');
  });
});
