import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.ts';
import { fileOf, pages } from './site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
});

const COOKIES = pages.find((name) => name.endsWith('cookies.en.page.html')) ?? '';
const NOTICE = pages.find((name) => name.endsWith('oo2/notices/privacy.fr.page.html')) ?? '';

async function open(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(fileOf(name)).href);
  return page;
}

const rowsShown = (page: Page): Promise<number> =>
  page.evaluate(
    `[...document.querySelectorAll('#trackers tbody > tr')].filter((row) => row.offsetParent !== null).length`,
  );

describe('with the keyboard alone', () => {
  it('every stop is seen, in the order of the page, and none holds the reader', async () => {
    const page = await open(NOTICE);
    const stops = (await page.evaluate(
      `[...document.querySelectorAll('a[href], summary, [tabindex="0"], input:checked')].length`,
    )) as number;
    const tops: number[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const { top, outline, beside } = (await page.evaluate(`(() => {
        const focused = document.activeElement;
        const { top } = focused.getBoundingClientRect();
        const beside = focused.closest('.ropa-contents') !== null;
        return { top: top + scrollY, outline: getComputedStyle(focused).outlineStyle, beside };
      })()`)) as { top: number; outline: string; beside: boolean };
      expect(outline).toBe('solid');
      // The contents stay in sight beside the text, wherever that is.
      if (!beside) tops.push(top);
    }
    const backwards = tops.filter((top, index) => top < (tops[index - 1] ?? 0) - 400);
    expect(backwards).toEqual([]);
    await page.close();
  });

  it('words are explained, and folded away again', async () => {
    const page = await open(NOTICE);
    const terms = page.locator('.ropa-notice > section > details').first();
    await terms.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await terms.locator('li').first().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await terms.locator('li').first().isVisible()).toBe(false);
    await page.close();
  });

  it('trackers are chosen by category, and all of them printed', async () => {
    const page = await open(COOKIES);
    const all = await rowsShown(page);
    await page.locator('.ropa-filter input').first().focus();
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('.ropa-filter input:checked');
    const label = (await chosen.locator('..').textContent()) ?? '';
    const some = await rowsShown(page);
    expect(label).toContain(`(${some})`);
    expect(some).toBeLessThan(all);
    await page.emulateMedia({ media: 'print' });
    expect(await rowsShown(page)).toBe(all);
    await page.close();
  });

  it('the first layer leads to the full text', async () => {
    const page = await open(NOTICE);
    await page.locator('#summary a[href="#rights"]').first().focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#rights$/);
    await page.close();
  });
});
