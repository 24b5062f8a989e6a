import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.ts';
import { fileOf, pages } from './site.ts';

/** WCAG 2.2 at level AA, and what axe holds for good practice: the order of headings, landmarks. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const violations = (page: Page): Promise<Violation[]> =>
  page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then((result) => result.violations)`,
  );

/** Colours do not depend on width: a register, which is long, is looked at once in each. */
const ONCE_EACH = [
  [320, 'light'],
  [1280, 'dark'],
] as const;
const ALL = [...ONCE_EACH, [320, 'dark'], [1280, 'light']] as const;

/** Not yet met: a few links of registers that stand one below the other are closer than 24 pixels. */
const isOpen = (name: string, rule: string) => name.includes('register') && rule === 'target-size';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
});

describe('every page keeps to WCAG 2.2 AA', () => {
  it.each(pages)(
    '%s, narrow and wide, light and dark',
    async (name) => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(fileOf(name)).href);
      await page.evaluate(axe.source);
      const found: string[] = [];
      for (const [width, colorScheme] of name.includes('register') ? ONCE_EACH : ALL) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const { id, nodes } of await violations(page)) {
          if (isOpen(name, id)) continue;
          const [first] = nodes;
          const said = `${first?.html} ${first?.failureSummary}`;
          found.push(`${width} ${colorScheme} ${id}, ${nodes.length} times: ${said}`);
        }
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
    await page.evaluate(axe.source);
    const found = (await violations(page)).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'heading-order']));
    await page.close();
  });
});
