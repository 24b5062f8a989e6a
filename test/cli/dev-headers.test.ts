import { expect, it } from 'vitest';
import { isOwnRequest, SAFE_HEADERS } from '../../src/cli/dev-headers.ts';

it.each([
  [{ host: '127.0.0.1:4330' }, true],
  [{ host: 'localhost:4330', 'sec-fetch-site': 'same-origin' }, true],
  [{ host: '127.0.0.1:4330', 'sec-fetch-site': 'none' }, true],
  [{ host: 'rebound.example:4330' }, false],
  [{ host: '127.0.0.1:80' }, false],
  [{ host: '127.0.0.1.example:4330' }, false],
  [{}, false],
  [{ host: '127.0.0.1:4330', 'sec-fetch-site': 'cross-site' }, false],
  [{ host: '127.0.0.1:4330', 'sec-fetch-site': 'same-site' }, false],
])('tells its own page from others: %o is %s', (headers, own) => {
  expect(isOwnRequest({ headers }, 4330)).toBe(own);
});

it('lets a page load nothing from elsewhere, and run no script of its HTML', () => {
  const policy = SAFE_HEADERS['Content-Security-Policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
});
