import { expect, it } from 'vitest';
import { xml, xmlCharacters, xmlText } from '../../../src/render/core/xml.ts';

it('writes an element, its attributes and what it holds', () => {
  expect(xml('w:p', {}, xml('w:t', { 'w:val': 1, id: undefined }), 'a', 'b')).toBe(
    '<w:p><w:t w:val="1"/>ab</w:p>',
  );
});

it('lets no text end an element or an attribute', () => {
  expect(xmlText('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  expect(xml('a', { title: '"><b>' })).toBe('<a title="&quot;&gt;&lt;b&gt;"/>');
});

it('drops what XML has no way to write, and keeps what it has', () => {
  expect(xmlCharacters('a\u0000\u001b\ud800\uffffb\u00a0\u202f\n\t😀')).toBe(
    'ab\u00a0\u202f\n\t😀',
  );
});
