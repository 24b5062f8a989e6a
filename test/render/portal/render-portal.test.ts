import { describe, expect, it } from 'vitest';
import { renderPortal } from '../../../src/render/portal/render-portal.ts';
import { TEMPLATES } from '../register/fixture.ts';

const base = { id: 'a', languages: ['en'], activities: 1, gaps: 1 } as const;

describe('renderPortal', () => {
  it('shows every organisation, escapes what it prints, and needs no script', () => {
    const html = renderPortal(TEMPLATES, [
      {
        ...base,
        name: 'A <script>alert(1)</script>',
        notices: [
          {
            id: 'privacy',
            language: 'en',
            title: '"><img src=x onerror=alert(1)>',
            updated: null,
            version: '{{version}}',
            page: 'a/notices/privacy.en.page.html',
            markdown: 'a/notices/privacy.en.md',
          },
        ],
        register: { json: 'a/register/register.json' },
      },
    ]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('A &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img|\sstyle=|https?:/);
    expect(html).toContain('href="a/notices/privacy.en.page.html"');
    expect(html).toContain('<dt>open question</dt><dd>1</dd>');
    expect(html).toContain('{{version}}');
  });

  it('says that there are no notices', () => {
    const bare = { ...base, name: 'A', notices: [], register: { json: 'x.json' } };
    expect(renderPortal(TEMPLATES, [bare])).toContain('No notices.');
  });

  it('leads to files for Word and PDF where there are any', () => {
    const files = { html: 'r.html', csv: 'r.csv', xlsx: 'r.xlsx', markdown: 'r.md' };
    const portal = (forms: object) =>
      renderPortal(TEMPLATES, [
        {
          ...base,
          name: 'A',
          notices: [],
          register: { en: { ...files, ...forms }, json: 'r.json' },
        },
      ]);
    expect(portal({ docx: 'r.docx', pdf: 'r.pdf' })).toContain(
      '<a href="r.pdf">PDF</a> · <a href="r.docx">DOCX</a> · <a href="r.xlsx">',
    );
    expect(portal({})).not.toMatch(/PDF|DOCX/);
  });

  it('needs its template', () => {
    expect(() => renderPortal({}, [])).toThrow('There is no template index.html.');
  });
});
