import { spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import { UserError } from '../src/app/user-error.ts';
import { findChromium } from '../src/cli/chromium.ts';
import { BIN, checkTask } from './check.ts';
import type { Shown } from './dev.ts';
import { type Comparison, median, secondsOf } from './measure.ts';

/** In the page: notes when both the document and the findings beside it have changed. */
const WATCH = `window.changed = Promise.all([
  document.getElementById('frame').contentDocument.getElementById('document'),
  document.getElementById('findings'),
].map((shown) => new Promise((done) => {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    done(performance.timeOrigin + performance.now());
  }).observe(shown, { subtree: true, childList: true, characterData: true });
}))).then((times) => Math.max(...times)); 0`;

const now = () => performance.timeOrigin + performance.now();
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** So long after a change has been shown, what comes of it afterwards has been done, too. */
const CALM_MS = 3000;

/** The preview has rehearsed by then, as it has when somebody edits. */
const REHEARSED_MS = 20_000;

/**
 * Seconds from the write of a file, in which an activity is renamed, to a page that shows it: the
 * document and the findings beside it. Against `ropa check` of the same files, cold. Gives the reason
 * where there is no browser.
 */
export async function measurePage(
  registry: string,
  shown: Shown,
  runs: number,
): Promise<Comparison | string> {
  let executablePath: string;
  try {
    executablePath = findChromium();
  } catch (cause) {
    if (cause instanceof UserError) return 'there is no Chromium';
    throw cause;
  }
  const { change, check, forget } = checkTask(registry);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const { server, address } = await startServer(registry);
  try {
    const page = await browser.newPage();
    await page.goto(`${address}#${shown === 'notice' ? '' : 'pattern/register/register.en'}`);
    await page.frameLocator('#frame').locator('h1').waitFor();
    await pause(REHEARSED_MS);
    const [seconds, floor]: [number[], number[]] = [[], []];
    // The first is not counted.
    for (let run = 0; run <= runs; run++) {
      const taken = await secondsToShow(page, change);
      await pause(CALM_MS);
      forget();
      const cold = secondsOf(check);
      if (run > 0) seconds.push(taken);
      if (run > 0) floor.push(cold);
    }
    const [task, base] = [median(seconds), median(floor)];
    return { seconds: task, floor: base, ratio: task / base };
  } finally {
    await browser.close();
    server.kill();
  }
}

async function secondsToShow(page: Page, change: () => void): Promise<number> {
  await page.evaluate(WATCH);
  const start = now();
  change();
  return (Number(await page.evaluate('window.changed')) - start) / 1000;
}

/** `ropa dev` as its users run it. */
async function startServer(registry: string) {
  const args = [BIN, 'dev', '--registry', '.', '--port', '0', '--lang', 'en'];
  const server = spawn(process.execPath, args, {
    cwd: registry,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    server.on('exit', () => fail(new Error(`ropa dev has ended: ${said}`)));
    server.stdout.on('data', (text) => {
      said += text;
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found) done(found);
    });
  });
  return { server, address };
}
