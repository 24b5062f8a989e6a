import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.ts';
import { fileOf, pages } from './site.ts';
import { violations } from './violations.ts';

/** Colours do not depend on width: what is long, as registers and rules are, is looked at once in each. */
const ONCE_EACH = [
  [320, 'light'],
  [1280, 'dark'],
] as const;
const ALL = [...ONCE_EACH, [320, 'dark'], [1280, 'light']] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
});

describe('every page keeps to WCAG 2.2 AA', () => {
  it.concurrent.each(pages)(
    '%s, narrow and wide, light and dark',
    async (name) => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(fileOf(name)).href);
      const found: string[] = [];
      for (const [width, colorScheme] of /register|rules/.test(name) ? ONCE_EACH : ALL) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const said of await violations(page)) found.push(`${width} ${colorScheme} ${said}`);
      }
      await page.close();
      expect(found).toEqual([]);
    },
    300_000,
  );

  it('and this test would see what is wrong', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<html lang="en"><title>t</title><main><h1>a</h1><h3>b</h3><p style="color:#aaa;background:#fff">Hardly to be read</p></main>',
    );
    const found = await violations(page);
    for (const rule of ['color-contrast', 'heading-order']) {
      expect(found).toContainEqual(expect.stringMatching(`^${rule}, `));
    }
    await page.close();
  });
});
