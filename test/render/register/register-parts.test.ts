import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../src/app/check.ts';
import { readTheme } from '../../../src/app/templates.ts';
import { createEngine } from '../../../src/render/core/engine.ts';
import { toHtml } from '../../../src/render/core/html.ts';
import { renderRegister } from '../../../src/render/register/index.ts';
import { registerParts } from '../../../src/render/register/register-parts.ts';

it('gives the parts of which the register is made', async () => {
  const asOf = '2026-11-22';
  const [checked] = await check({ registry: resolve('test/fixtures/render/build'), asOf });
  if (!checked?.registry) throw new Error('There is no registry.');
  const { registry } = checked;
  const { templates } = readTheme();
  const engine = createEngine(templates, 'fr');
  const options = { registry, language: 'fr', asOf, engine, templates } as const;
  const { title, parts } = registerParts(options);
  const { html, title: same } = await renderRegister(options);
  expect(title).toBe(same);
  expect(parts.filter(({ kind }) => kind === 'sheet')).toHaveLength(registry.activities.length);
  // Pictures stand beside the tables of these two.
  const plain = parts.filter(({ anchor }) => anchor !== 'flows' && anchor !== 'timeline');
  for (const { markdown } of plain) expect(html).toContain(toHtml(markdown));
});
