import { describe, expect, it } from 'vitest';
import { referenceFile, renderReference } from '../../../src/render/reference/render-reference.ts';
import { TEMPLATES } from '../register/fixture.ts';

const rule = {
  id: 'retention/start-event',
  title: 'Every <b>period</b> starts.',
  severity: 'error',
  articles: ['Art. 13(2)(a) GDPR', 'Art. 5(1)(e) GDPR'],
  page: [
    '# Every period starts.\n\n`retention/start-event`, error.\n\n## Why\n\n<script>alert(1)</script>',
    '```ts data.ts\nconst x = "<img src=x onerror=alert(1)>";\n```\n\n[law](javascript:alert(1))\n',
  ].join('\n\n'),
};

describe('renderReference', () => {
  const html = renderReference(TEMPLATES, 'en', [rule]);

  it('lists each rule, and leads to its section', () => {
    expect(html).toContain('<a href="#retention/start-event">retention/start-event</a>');
    expect(html).toContain('id="retention/start-event"');
    expect(html).toContain(
      'Art. 13(2)(a) GDPR</span>, <span class="ropa-article">Art. 5(1)(e) GDPR',
    );
  });

  it('has one main heading, with the headings of pages below it', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<h2>Every period starts.</h2>');
    expect(html).toContain('<h3>Why</h3>');
  });

  it('runs nothing that a page or a title holds', () => {
    expect(html).not.toMatch(/<script|<img|javascript:|<b>/);
    expect(html).toContain('Every &lt;b&gt;period&lt;/b&gt; starts.');
  });

  it('is in its language, and leads to the others', () => {
    expect(renderReference(TEMPLATES, 'fr', [rule])).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(html).toContain(`href="${referenceFile('fr')}"`);
  });
});
