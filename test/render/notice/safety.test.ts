import { describe, expect, test } from 'vitest';
import { markdownToHtml } from '../../../src/render/core/html.ts';
import { alterTexts } from './alter.ts';
import { lumen } from './lumen.ts';
import { render } from './render.ts';

/** What an author could write, by accident or not. */
const PAYLOADS: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  image: '<img src=x onerror=alert(1)>',
  attribute: '" onmouseover="alert(1)',
  'script link': '[click](javascript:alert(1))',
  'data link': '[click](data:text/html,boo)',
  'spaced link': '[click]( javascript:alert(1))',
  'entity link': '[click](&#106;avascript:alert(1))',
  'reference link': '[click][x]\n\n[x]: javascript:alert(1)',
  autolink: '<javascript:alert(1)>',
  picture: '![x](https://evil.example/x.png)',
  comment: '<!-- hidden -->',
  entity: '&lt;script&gt;alert(1)&lt;/script&gt;',
  table: '| a | b |\n| --- | --- |\n| c | d |',
  heading: '# Heading\n\nUnderlined\n===',
  code: '`code` and\n\n    indented',
  rule: 'text\n\n---',
  task: '- [ ] task',
  template: '{{constructor}} {{{html}}} {{> notice/facts.md}} {{#each this}}x{{/each}}',
  marks: 'a\uE0000\uE001b\uE002c',
  controls: 'a\u0000\u001bb',
};

const ALLOWED_TAG =
  /<\/?(?:a|article|b|br|em|h[1-4]|header|li|nav|ol|p|section|strong|table|tbody|td|th|thead|tr|ul|div|details|summary|span|svg|path|fieldset|legend|label|input)(?: (?:class|id|lang|role|scope|colspan|rowspan|href|tabindex|aria-label|aria-labelledby|aria-hidden|data-label|viewBox|width|height|fill|stroke|d|type|name|value)="[^"<>]*")*(?: (?:hidden|checked))?(?: ?\/)?>/g;
const SAFE_HREF = /^(https?:\/\/|mailto:|tel:|#)/;

describe('author text is inert', () => {
  test.each(Object.entries(PAYLOADS))('%s', (_, payload) => {
    const { html, markdown } = render(
      alterTexts(lumen, (text) => `${text} ${payload}`),
      'privacy',
      'en',
    );
    // As it leaves the tool, and as any other reader of the Markdown would make it.
    for (const one of [html, markdownToHtml(markdown)]) {
      expect(one.replace(ALLOWED_TAG, '')).not.toMatch(/[<>]/);
      for (const [, href] of one.matchAll(/ href="([^"]*)"/g)) expect(href).toMatch(SAFE_HREF);
    }
    for (const sign of ['\uE000', '\uE001', '\uE002', '\u0000', '\u001b']) {
      expect(markdown).not.toContain(sign);
    }
  });

  test('starts of lines mean nothing either', () => {
    for (const start of ['# ', '- ', '1. ', '> ', '    ', '+ ', '===', '| ']) {
      const { html } = render(
        alterTexts(lumen, (text) => `${start}${text}`),
        'privacy',
        'en',
      );
      const count = (tag: string) => html.split(`<${tag}`).length;
      const plain = render(lumen, 'privacy', 'en').html;
      for (const tag of ['h1', 'h2', 'h3', 'table']) {
        expect(`${start}${tag} ${count(tag)}`).toBe(
          `${start}${tag} ${plain.split(`<${tag}`).length}`,
        );
      }
    }
  });

  test('a template expression is printed as it stands', () => {
    const { html } = render(
      alterTexts(lumen, (text) => `${text} {{constructor}}`),
      'privacy',
      'en',
    );
    expect(html).toContain('{{constructor}}');
    expect(html).not.toContain('[object Object]');
  });

  test('HTML is shown as it was written', () => {
    const { html } = render(
      alterTexts(lumen, () => '<b>bold</b>'),
      'privacy',
      'en',
    );
    expect(html).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(html).not.toContain('<b>bold');
  });
});
