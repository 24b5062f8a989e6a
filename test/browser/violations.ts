import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, and what axe holds for good practice: the order of headings, landmarks. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the browser has not laid out yet only has a guessed place, on which other things seem to lie. */
const LAID_OUT = '* { content-visibility: visible !important; }';

/** What axe finds wrong in a page as it is shown: the rule, how often, and the first place. */
export async function violations(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: LAID_OUT });
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then((result) =>
      result.violations.map(({ id, nodes: [first, ...more] }) =>
        id + ', ' + (more.length + 1) + ' times: ' + first.html + ' ' + first.failureSummary))`,
  );
}
