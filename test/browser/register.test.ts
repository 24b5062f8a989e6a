// cspell:ignore prospetcion handicapes wcag
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/app/build.ts';
import { launch } from './chromium.ts';
import { violations } from './violations.ts';

const REGISTER = 'oo2/register/register.fr.html';

let out: string;
let browser: Browser;

beforeAll(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'ropa-register-')), 'dist');
  await build({
    ...{ registry: resolve('registry'), organisations: ['oo2'], out, asOf: '2026-11-22' },
  });
  browser = await launch();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(resolve(out, '..'), { recursive: true, force: true });
});

/** Opens a page of the build from disk, and closes it when done. */
async function open(
  file: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const [path = '', search] = file.split('?');
  await page.goto(`${pathToFileURL(join(out, path)).href}${search ? `?${search}` : ''}`);
  try {
    await use(page);
  } finally {
    await context.close();
  }
}

const shownSheets = (page: Page) =>
  page.locator('.ropa-sheet:not([hidden])').evaluateAll((sheets) => sheets.map(({ id }) => id));

describe('the page of a register', () => {
  it('finds activities in spite of a slip, an accent and another ending', () =>
    open(REGISTER, async (page) => {
      await page.fill('#ropa-search', 'prospetcion');
      expect(await shownSheets(page)).toEqual([
        ...['activity-postal-prospecting', 'activity-email-prospecting'],
      ]);
      expect(await page.textContent('.ropa-shown')).toBe('2 sur 12 traitements');
      expect(await page.locator('.ropa-results a').count()).toBe(2);
      await page.fill('#ropa-search', 'HANDICAPES');
      expect(await shownSheets(page)).toContain('activity-disability-adaptations');
      await page.fill('#ropa-search', 'xylophone');
      expect(await shownSheets(page)).toEqual([]);
      expect(await page.isVisible('.ropa-nothing')).toBe(true);
    }));

  it('filters sheets, lists and contents alike, and shows all again', () =>
    open(REGISTER, async (page) => {
      const [, second = ''] = await page
        .locator('#ropa-filter-legalBases option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
      await page.selectOption('#ropa-filter-legalBases', second);
      const expected = await page.evaluate(
        `[...document.getElementById('${second}').closest('tr').querySelectorAll('a[href^="#activity-"]')].map((a) => a.hash.slice(1)).sort()`,
      );
      const sheets = await shownSheets(page);
      expect(sheets.length).toBeLessThan(12);
      expect([...sheets].sort()).toEqual(expected);
      const visible = (selector: string) => page.locator(`${selector}:not([hidden])`).count();
      expect(await visible('#controllerList tbody tr')).toBe(sheets.length);
      expect(await visible('nav li:has(a[href^="#activity-"])')).toBe(sheets.length);
      await page.check('input[name="found"]');
      expect((await shownSheets(page)).length).toBeLessThanOrEqual(sheets.length);
      await page.click('.ropa-find button');
      expect(await page.textContent('.ropa-shown')).toBe('12 sur 12 traitements');
      expect(await shownSheets(page)).toHaveLength(12);
    }));

  it('is used by keyboard alone, and shows what a link leads to', () =>
    open(REGISTER, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe('ropa-search');
      await page.keyboard.type('avis');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.closest("ol").className')).toBe(
        'ropa-results',
      );
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate('document.activeElement.id')).toBe('ropa-search');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#activity-/);
      await page.fill('#ropa-search', 'xylophone');
      await page.evaluate("location.hash = '#activity-site-trackers'");
      await page.locator('#activity-site-trackers').waitFor({ state: 'visible' });
      expect(await page.inputValue('#ropa-search')).toBe('');
    }));

  it('folds its filters where there is no room, unless one is chosen', async () => {
    const viewport = { width: 320, height: 800 };
    const isOpen = (page: Page) => page.evaluate("document.querySelector('.ropa-more').open");
    await open(REGISTER, async (page) => expect(await isOpen(page)).toBe(true));
    await open(REGISTER, async (page) => expect(await isOpen(page)).toBe(false), { viewport });
    await open(`${REGISTER}?open=1`, async (page) => expect(await isOpen(page)).toBe(true), {
      viewport,
    });
  });

  it('shows the whole way of a place of the picture of flows with the focus', () =>
    open(REGISTER, async (page) => {
      const place = page.locator('.ropa-flow-column-3').first();
      await page.locator('.ropa-flow-column-2').last().focus();
      await page.keyboard.press('Tab');
      expect(await place.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
      const lit = (column: number) => page.locator(`.ropa-flow-column-${column}.ropa-lit`).count();
      expect([await lit(0), await lit(1), await lit(2)].every((count) => count > 0)).toBe(true);
      expect(await page.locator('.ropa-flow-line.ropa-lit').count()).toBeGreaterThan(3);
      await place.blur();
      expect(await page.locator('.ropa-lit').count()).toBe(0);
    }));

  it('keeps search and filters in its address, for others and for the back button', () =>
    open(REGISTER, async (page) => {
      const search = () => page.evaluate('location.search');
      const value = await page
        .locator('#ropa-filter-legalBases option')
        .nth(1)
        .evaluate((option) => option.getAttribute('value') ?? '');
      await page.selectOption('#ropa-filter-legalBases', value);
      await page.locator('#ropa-search').pressSequentially('avis');
      const sheets = await shownSheets(page);
      expect(await search()).toBe(`?search=avis&legalBases=${value}`);
      expect(await page.isVisible('.ropa-kept')).toBe(true);
      const address = page.url();
      await page.goBack();
      expect(await page.inputValue('#ropa-search')).toBe('');
      expect(await search()).toBe(`?legalBases=${value}`);
      await page.goBack();
      expect(await shownSheets(page)).toHaveLength(12);
      await page.goto('about:blank');
      await page.goto(address);
      expect(await shownSheets(page)).toEqual(sheets);
      expect(await page.inputValue('#ropa-search')).toBe('avis');
      await page.click('.ropa-find button');
      await page.waitForURL((url) => url.search === '');
      expect(await page.isVisible('.ropa-kept')).toBe(false);
    }));

  it('takes nothing of its address for more than text', () =>
    open(REGISTER, async (page) => {
      const evil = '<img src=x onerror="document.title=1">';
      const query = new URLSearchParams({ search: evil, legalBases: `"]${evil}`, open: evil });
      const title = await page.title();
      await page.goto(`${page.url()}?${query}#${encodeURIComponent(evil)}`);
      expect(await page.inputValue('#ropa-search')).toBe(evil);
      expect(await page.inputValue('#ropa-filter-legalBases')).toBe('');
      expect(await page.isChecked('input[name="open"]')).toBe(false);
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.title()).toBe(title);
    }));

  it('is a whole document without JavaScript, and has no control that does nothing', () =>
    open(
      REGISTER,
      async (page) => {
        expect(await page.locator('.ropa-find').isVisible()).toBe(false);
        expect(await page.locator('.ropa-sheet').count()).toBe(12);
        for (const part of ['#flows svg', '#timeline svg', '#index-dataSubjects table', '#gaps']) {
          expect(await page.locator(part).isVisible(), part).toBe(true);
        }
      },
      { javaScriptEnabled: false },
    ));

  it('prints sheets and pictures, and no form', () =>
    open(REGISTER, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.ropa-find').isVisible()).toBe(false);
      expect(await page.locator('#flows svg').isVisible()).toBe(true);
      expect((await page.pdf()).length).toBeGreaterThan(50_000);
    }));
});

describe('the pages for auditors', () => {
  const pages = [REGISTER, 'index.html'];
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ colorScheme, width })),
  );

  it.each(looks)('are accessible: $colorScheme, $width pixels', async ({ colorScheme, width }) => {
    for (const file of pages) {
      const viewport = { width, height: 900 };
      await open(
        file,
        async (page) => {
          await page.evaluate(
            "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
          );
          const found = await violations(page);
          expect.soft(found, file).toEqual([]);
        },
        { viewport, colorScheme },
      );
    }
  });
});
