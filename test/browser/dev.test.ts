import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTheme } from '../../src/app/templates.ts';
import { type DevServer, startDevServer } from '../../src/cli/dev-server.ts';
import { editor, filesBelow } from '../app/preview-edits.ts';
import { launch } from './chromium.ts';
import { violations } from './violations.ts';

let folder: string;
let server: DevServer;
let browser: Browser;
let page: Page;
const said: string[] = [];
const requested: string[] = [];

const FILE = 'beta/notices/privacy.ts';
const NOTICE = 'beta/notices/privacy.en';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ropa-browser-'));
  cpSync(resolve('test/fixtures/render/build'), folder, { recursive: true });
  const theme = readTheme();
  server = await startDevServer({
    registry: folder,
    folder,
    asOf: '2026-11-22',
    language: 'en',
    theme,
  });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(`${server.address}#${NOTICE}`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const edit = (from: string, to: string) => {
  const file = join(folder, FILE);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const frame = () => page.frameLocator('#frame');

it('shows a notice, and marks what changes in it without loading anything again', async () => {
  await frame().getByRole('heading', { level: 1, name: 'Your data' }).waitFor();
  edit('Your data', 'Your own data');
  await frame().locator('mark.ropa-changed', { hasText: 'Your own data' }).waitFor();
  await page.getByText('Changed sentences: 1', { exact: true }).waitFor();
  expect(await page.locator('#removed del').allTextContents()).toEqual(['Your data']);
});

it('leads from a sentence to its line', async () => {
  await frame().locator('mark.ropa-changed').click();
  const place = page.locator('#place');
  await place.getByText(`${FILE}:6:10`).waitFor();
  const link = await place.getByRole('link', { name: 'Open in the editor' }).getAttribute('href');
  expect(link).toMatch(/^vscode:\/\/file\/.*\/beta\/notices\/privacy\.ts:6:10$/);
});

it('says what is wrong, keeps what was good, and recovers', async () => {
  edit("'2.1'", 'fetch()');
  const alert = page.getByRole('alert');
  await alert.getByText('Not valid: beta.').waitFor();
  await page.locator('.dev-error').getByText(`${FILE}:9:12`).waitFor();
  expect(await frame().getByRole('heading', { level: 1 }).textContent()).toBe('Your own data');
  edit('fetch()', "'2.2'");
  await alert.waitFor({ state: 'hidden' });
  await frame().locator('mark.ropa-changed', { hasText: '2.2' }).waitFor();
});

it('shows a register, and says that the compiler has come to its end', async () => {
  await page.selectOption('#choice', 'beta/register/register.fr');
  await frame().locator('.ropa-register h1').waitFor();
  expect(await frame().locator('html').getAttribute('lang')).toBe('fr');
  await page.locator('#compiling').waitFor({ state: 'hidden' });
});

it.each([390, 1280])('fits a window of %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

describe('what is sent in steps', () => {
  const opened = () => requested.filter((url) => url.includes('/events?')).length;
  const choose = async (id: string) => {
    await Promise.all([page.waitForRequest(/\/events\?/), page.selectOption('#choice', id)]);
    await frame()
      .locator(id.includes('/register/') ? '.ropa-register' : '.ropa-notice')
      .waitFor();
  };
  const shown = (one: Page) => one.frameLocator('#frame').locator('#document').innerHTML();
  const plain = (html: string) => html.replace(/<\/?mark\b[^>]*>| class="ropa-chosen"/g, '');

  it.each([NOTICE, 'beta/register/register.en'])(
    'shows what a page shows that is opened anew, after any series of edits: %s',
    async (id) => {
      await choose(id);
      const before = opened();
      const change = editor(join(folder, 'beta'), 11);
      const saved = filesBelow(folder).map((file) => [file, readFileSync(file, 'utf8')] as const);
      const other = await browser.newPage();
      for (let step = 0; step < 8; step++) {
        const done = change();
        // Longer than an editor is waited for.
        await page.waitForTimeout(1000);
        await other.goto('about:blank');
        await other.goto(`${server.address}#${id}`);
        await other.frameLocator('#frame').locator('h1').waitFor();
        expect(plain(await shown(page)), done).toBe(plain(await shown(other)));
        const listed = (one: Page) => one.locator('#findings').innerHTML();
        expect(await listed(page), done).toBe(await listed(other));
      }
      await other.close();
      expect(opened()).toBe(before);
      for (const file of filesBelow(folder)) rmSync(file);
      for (const [file, text] of saved) writeFileSync(file, text);
      await page.waitForTimeout(1000);
    },
  );

  it('asks for all of it again where steps do not fit', async () => {
    await choose(NOTICE);
    const title = frame().getByRole('heading', { level: 1 });
    const before = opened();
    await frame()
      .locator('header')
      .evaluate((header) => header.replaceChildren());
    edit('Your own data', 'Your data');
    await title.getByText('Your data', { exact: true }).waitFor();
    expect(opened()).toBe(before + 1);
    edit('Your data', 'Your own data');
    await title.getByText('Your own data', { exact: true }).waitFor();
    expect(opened()).toBe(before + 1);
  });
});

describe('with the keyboard alone', () => {
  const focused = () =>
    page.evaluate(`(() => {
      const one = document.activeElement;
      return { id: one.id || one.className || one.tagName, outline: getComputedStyle(one).outlineStyle };
    })()`) as Promise<{ id: string; outline: string }>;

  it('every stop of the page is seen, in its order, and none holds the reader', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.selectOption('#choice', NOTICE);
    await frame().getByRole('heading', { level: 1 }).waitFor();
    edit('Your own data', 'Your very own data');
    await frame().locator('mark.ropa-changed').first().waitFor();
    await page.locator('#compiling').waitFor({ state: 'hidden' });
    await page.locator('#choice').focus();
    const stops = ['choice', 'previous', 'next'];
    for (const id of stops) {
      expect(await focused()).toEqual({ id, outline: 'solid' });
      await page.keyboard.press('Tab');
    }
    const inFrame = (await frame().locator('a[href], summary, [tabindex="0"]').count()) + 2;
    for (let stop = 0; stop < inFrame; stop++) {
      if ((await focused()).id !== 'frame') break;
      await page.keyboard.press('Tab');
    }
    const { id, outline } = await focused();
    expect(['accepted', 'dev-findings', 'A', 'BUTTON']).toContain(id);
    expect(outline).toBe('solid');
  });

  it('changes are gone through, and lead to their lines', async () => {
    await page.locator('#next').focus();
    await page.keyboard.press('Enter');
    await page.locator('#place').getByText(`${FILE}:6:10`).waitFor();
    expect(await frame().locator('mark.ropa-current').textContent()).toBe('Your very own data');
  });

  it('another document is chosen', async () => {
    await page.locator('#choice').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/#beta\/notices\/privacy\.fr$/);
    await frame().locator('html[lang="fr"] h1').waitFor();
  });
});

describe('keeps to WCAG 2.2 AA', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    // What looks for violations comes from elsewhere, which the policy of the page forbids.
    context = await browser.newContext({ bypassCSP: true });
  });
  afterAll(() => context?.close());

  /** What is wrong in the page, and in the document that its frame shows, with its marks. */
  async function wrongIn(id: string, width: number, colorScheme: 'light' | 'dark') {
    const [shell, alone] = [await context.newPage(), await context.newPage()];
    for (const one of [shell, alone]) {
      await one.setViewportSize({ width, height: 800 });
      await one.emulateMedia({ colorScheme });
    }
    await shell.goto(`${server.address}#${id}`);
    await shell.frameLocator('#frame').locator('h1').waitFor();
    await shell.locator('#accepted').check();
    await alone.goto(`${server.address}frame`);
    const html = await shell.frameLocator('#frame').locator('#document').innerHTML();
    await alone.locator('#document').evaluate((main, shown) => {
      main.innerHTML = shown;
    }, html);
    const found = [...(await violations(shell)), ...(await violations(alone))];
    await shell.close();
    await alone.close();
    return { found, html };
  }

  it.each([
    [NOTICE, 320, 'light'],
    [NOTICE, 1280, 'dark'],
    ['beta/register/register.en', 320, 'dark'],
    ['beta/register/register.en', 1280, 'light'],
  ] as const)('%s, at %i pixels, %s', async (id, width, colorScheme) => {
    expect((await wrongIn(id, width, colorScheme)).found).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'with changes marked and something wrong: %s',
    async (scheme) => {
      await page.selectOption('#choice', NOTICE);
      edit(' own ', ' own own ');
      await frame().locator('mark.ropa-changed').first().waitFor();
      edit("'2.2'", 'fetch()');
      await page.getByRole('alert').getByText('Not valid: beta.').waitFor();
      const { found, html } = await wrongIn(NOTICE, 1280, scheme);
      expect(html).toContain('<mark class="ropa-changed"');
      expect(found).toEqual([]);
      edit('fetch()', "'2.2'");
      await page.getByRole('alert').waitFor({ state: 'hidden' });
    },
  );
});

it('asks nothing of the network, and breaks no rule of its policy', () => {
  expect(requested.filter((url) => !/^(data:|http:\/\/127\.0\.0\.1:)/.test(url))).toEqual([]);
  expect(said).toEqual([]);
});
