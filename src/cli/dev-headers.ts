import type { IncomingMessage } from 'node:http';

/** The page loads nothing but what this server has, and runs no script that stands in HTML. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What every answer says. */
export const SAFE_HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
} as const;

/**
 * Whether a request comes from this server's own page. A website that has its name lead to this
 * machine still names itself as the host; one that asks from elsewhere is told by the browser.
 */
export function isOwnRequest({ headers }: Pick<IncomingMessage, 'headers'>, port: number): boolean {
  const { host = '', 'sec-fetch-site': site = 'none' } = headers;
  const isHere = [`127.0.0.1:${port}`, `localhost:${port}`].includes(host.toLowerCase());
  return isHere && (site === 'none' || site === 'same-origin');
}
