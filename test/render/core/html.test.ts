import { describe, expect, test } from 'vitest';
import { markdownToHtml, sanitizeHtml, toHtml } from '../../../src/render/core/html.ts';

describe('HTML', () => {
  test('cells know their heading, but for the first, which names the row', () => {
    const html = toHtml('| C | **A** "b" |\n| --- | --- |\n| 1 | 2 |');
    expect(html).toContain('<th scope="col"><strong>A</strong> "b"</th>');
    expect(html).toContain('<td>1</td><td data-label="A &quot;b&quot;">2</td>');
    expect(html).toContain('<div class="ropa-table" tabindex="0" role="group">');
  });

  test('what is not on the list becomes text', () => {
    expect(sanitizeHtml('<script>x</script><b onclick="y">z</b>')).toBe(
      '&lt;script&gt;x&lt;/script&gt;<b>z</b>',
    );
    expect(sanitizeHtml('<a href="javascript:x">y</a>')).toBe('<a>y</a>');
  });

  test('indented text is text, and a name that begins with www is no link', () => {
    expect(markdownToHtml('a\n\n     b')).toBe('<p>a</p>\n<p>     b</p>\n');
    expect(markdownToHtml('see www.example.org')).toBe('<p>see www.example.org</p>\n');
  });
});
