import { expect, test } from 'vitest';
import { everyNotice } from './every-notice.ts';
import { renderOne } from './render.ts';

/** What a fragment may weigh where it is embedded, in bytes, before compression. */
const MOST = 60_000;
/** What the build adds to the root element: hash, version, name. */
const STAMP = 200;

test.each(everyNotice)('$name weighs less than 60 kB', ({ registry, notice, language }) => {
  const { html } = renderOne(registry, notice, language);
  expect(Buffer.byteLength(html) + STAMP).toBeLessThan(MOST);
});
