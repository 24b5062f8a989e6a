import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedNotice } from '../../src/app/publish.ts';
import { verify } from '../../src/app/verify.ts';
import { openRegistry } from '../../src/site/open-registry.ts';
import { launch } from '../browser/chromium.ts';
import { serve } from './serve.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');
const PAGES: Readonly<Record<string, readonly string[]>> = {
  astro: ['/'],
  eleventy: ['/'],
  html: ['/', '/element.html'],
  react: ['/'],
  vite: ['/'],
};

/** The environment without what `npm run` says of this repository: the site has its own settings. */
const OUTSIDE = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
);

let browser: Browser;
let current: PublishedNotice;
beforeAll(async () => {
  browser = await launch();
  const registry = join(ROOT, 'registry');
  const { publication } = await openRegistry({ registry, organisations: ['oo2'] });
  const notice = publication.notice('oo2/privacy', 'fr');
  if (!notice) throw new Error('The registry has no such notice.');
  current = notice;
});
afterAll(() => browser.close());

/** What the page shows once the notice is there, and all that it complained of. */
async function open(address: string) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin)) said.push(request.url());
  });
  await page.goto(address);
  await page.waitForSelector('[data-ropa-notice="oo2/privacy"]');
  const shown = await page.content();
  const heading = await page.textContent('[data-ropa-notice] h1');
  await page.close();
  return { shown, heading, said };
}

it('has a test for every example', () => {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((one) => one.isDirectory());
  // What is in ci/ is tried in test/adoption.
  const sites = folders.map(({ name }) => name).filter((name) => name !== 'ci');
  expect(sites.sort()).toEqual(Object.keys(PAGES));
});

describe.each(Object.entries(PAGES))('%s', (name, pages) => {
  const folder = join(EXAMPLES, name);
  const dist = join(folder, 'dist');

  let isInstalled = existsSync(join(folder, 'node_modules'));

  beforeAll(async () => {
    if (isInstalled) return;
    try {
      await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, env: OUTSIDE });
      isInstalled = true;
    } catch (cause) {
      // What a registry of packages lacks today says nothing of ropa.
      const { stderr } = cause as { stderr: string };
      console.warn(`The packages of ${name} cannot be had here:\n${stderr}`);
    }
  });

  it('builds', async ({ skip }) => {
    skip(!isInstalled, 'its packages cannot be had here');
    const env = { ...process.env, NODE_ENV: 'production' };
    await run('npm', ['run', 'build'], { cwd: folder, env });
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
  });

  it.for(pages)(
    'shows at %s what the registry says, and nothing complains',
    async (path, { skip }) => {
      skip(!isInstalled, 'its packages cannot be had here');
      const { server, address } = await serve(dist);
      try {
        const { shown, heading, said } = await open(address + path);
        expect(said).toEqual([]);
        expect(heading).toBe('Politique de protection des données personnelles');
        expect(verify([{ where: path, html: shown }], [current])).toMatchObject([
          { state: 'same' },
        ]);
      } finally {
        server.close();
      }
    },
  );
});
