import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ropa } from '../../src/site/astro.ts';
import { newRegistry } from '../app/folders.ts';

type Entry = { id: string; data: Record<string, unknown>; rendered?: { html: string } };

/** What Astro gives a loader, by hand. The real one: test/examples. */
function newStore() {
  const entries = new Map<string, Entry>();
  const context = {
    store: {
      clear: () => entries.clear(),
      set: (entry: Entry) => Boolean(entries.set(entry.id, entry)),
    },
    parseData: async ({ data }: Entry) => data,
    generateDigest: () => 'digest',
  };
  return { entries, context };
}

it('gives an entry for each notice and language', async () => {
  const { entries, context } = newStore();
  await ropa({ registry: newRegistry(), asOf: '2026-11-22' }).load(context);
  expect(entries.get('beta/privacy/fr')).toMatchObject({
    data: { key: 'beta/privacy', language: 'fr', version: '2.1', title: 'Vos données' },
    rendered: { html: expect.stringContaining('data-ropa-notice="beta/privacy"') },
  });
  expect(entries.get('beta/privacy/fr')?.data).not.toHaveProperty('html');
});

it('stops on an error and keeps what was there', async () => {
  const registry = newRegistry();
  const { entries, context } = newStore();
  const loader = ropa({ registry, asOf: '2026-11-22' });
  await loader.load(context);
  const before = entries.size;
  writeFileSync(join(registry, 'beta', 'wrong.ts'), 'fetch();\n');
  await expect(loader.load(context)).rejects.toThrow('beta/wrong.ts:1:1 ');
  expect(entries.size).toBe(before);
});
