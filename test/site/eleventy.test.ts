import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ropa } from '../../src/site/eleventy.ts';
import { newRegistry } from '../app/folders.ts';

/** What a plugin asks of Eleventy, to be called by hand. The real one: test/examples. */
function plug(registry: string) {
  let before = () => {};
  let data: () => Promise<unknown> = async () => undefined;
  let shortcode: (...values: string[]) => Promise<string> = async () => '';
  const watched: string[] = [];
  ropa(
    {
      addGlobalData: (_, give) => {
        data = give;
      },
      addAsyncShortcode: (_, print) => {
        shortcode = print;
      },
      addWatchTarget: (path) => watched.push(path),
      on: (_, listener) => {
        before = listener;
      },
    },
    { registry, asOf: '2026-11-22' },
  );
  return {
    before: () => before(),
    data: () => data(),
    shortcode: (...v: string[]) => shortcode(...v),
    watched,
  };
}

it('prints a fragment, lists what there is, and watches the registry', async () => {
  const registry = newRegistry();
  const { data, shortcode, watched } = plug(registry);
  expect(await shortcode('beta/privacy', 'fr')).toContain('data-ropa-notice="beta/privacy"');
  expect(await data()).toMatchObject({
    css: expect.stringContaining('.ropa-notice'),
    notices: expect.arrayContaining([expect.objectContaining({ key: 'beta/privacy' })]),
  });
  expect(watched).toEqual([registry]);
  await expect(shortcode('beta/none')).rejects.toThrow('There is no notice beta/none');
});

it('stops on an error, and looks again before the next build', async () => {
  const registry = newRegistry();
  const { before, shortcode } = plug(registry);
  await shortcode('beta/privacy');
  writeFileSync(join(registry, 'beta', 'wrong.ts'), 'fetch();\n');
  before();
  await expect(shortcode('beta/privacy')).rejects.toThrow('beta/wrong.ts:1:1 ');
});
