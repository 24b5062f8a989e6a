import { expect, test } from 'vitest';
import { linkTarget } from '../../../src/render/core/link-target.ts';

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/a%20b', 'https://example.org/a%20b'],
  ['https://example.org/(a)', 'https://example.org/%28a%29'],
  ["https://example.org/d'or", 'https://example.org/d%27or'],
  ['https://example.org/\uD800', 'https://example.org/'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['tel:+33123', 'tel:+33123'],
  ['#rights', '#rights'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  [' https://example.org', undefined],
])('%s', (address, expected) => {
  expect(linkTarget(address)).toBe(expected);
});
