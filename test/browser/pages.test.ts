import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/app/build.ts';
import { launch } from './chromium.ts';

const WIDTHS = [320, 768, 1280];

let out: string;
let browser: Browser;

/** Every page of a build that stands alone. */
const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      /\.page\.html$|register\.\w+\.html$|^index\.html$|^rules\.\w+\.html$/.test(file),
    )
    .map((file) => join(folder, file))
    .sort();

beforeAll(async () => {
  out = join(mkdtempSync(join(tmpdir(), 'ropa-browser-')), 'dist');
  await build({ registry: resolve('registry'), organisations: [], out, asOf: '2026-11-22' });
  browser = await launch();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(resolve(out, '..'), { recursive: true, force: true });
});

describe('every page', () => {
  it('is there', () => {
    const pages = pagesOf(out).map((page) => relative(out, page));
    expect(pages).toContain('index.html');
    expect(pages).toContain('rules.fr.html');
    expect(pages).toContain(join('oo2', 'notices', 'privacy.fr.page.html'));
    expect(pages).toContain(join('oo2', 'register', 'register.fr.html'));
  });

  it.each(WIDTHS)(
    'fits a window of %i pixels, asks nothing of the network, says nothing',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const said: string[] = [];
      const requested: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => requested.push(request.url()));
      for (const file of pagesOf(out)) {
        await page.goto(pathToFileURL(file).href);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect
          .soft(overflow, `${relative(out, file)} is wider than its window`)
          .toBeLessThanOrEqual(0);
      }
      await page.close();
      expect(said).toEqual([]);
      expect(requested.filter((url) => !url.startsWith('file:'))).toEqual([]);
    },
  );

  it('has one main heading, a language, a title, and links that lead somewhere', async () => {
    const page = await browser.newPage();
    for (const file of pagesOf(out)) {
      await page.goto(pathToFileURL(file).href);
      const name = relative(out, file);
      expect.soft(await page.locator('h1').count(), name).toBe(1);
      expect.soft(await page.title(), name).not.toBe('');
      expect.soft(await page.getAttribute('html', 'lang'), name).toMatch(/^(en|fr)$/);
      const dead = await page.evaluate(`
        [...document.querySelectorAll('a[href^="#"]')]
          .map((link) => link.getAttribute('href'))
          .filter((href) => href !== '#' && !document.getElementById(decodeURIComponent(href.slice(1))))`);
      expect.soft(dead, name).toEqual([]);
    }
    await page.close();
  });
});
