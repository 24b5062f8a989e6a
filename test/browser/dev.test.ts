import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTheme } from '../../src/app/templates.ts';
import { type DevServer, startDevServer } from '../../src/cli/dev-server.ts';
import { launch } from './chromium.ts';

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

it('asks nothing of the network, and breaks no rule of its policy', () => {
  expect(requested.filter((url) => !/^(data:|http:\/\/127\.0\.0\.1:)/.test(url))).toEqual([]);
  expect(said).toEqual([]);
});
