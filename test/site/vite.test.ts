import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { ropa } from '../../src/site/vite.ts';
import { newFolder, newRegistry } from '../app/folders.ts';

const asOf = '2026-11-22';

/** A site of one page that shows a notice, and its registry. */
function newSite(script: string): { root: string; registry: string } {
  const root = newFolder();
  const registry = newRegistry();
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/src/main.js"></script>');
  writeFileSync(join(root, 'src', 'main.js'), script);
  return { root, registry };
}

const SHOWS = `import notice from 'ropa:beta/privacy?lang=fr';
import 'ropa:ropa.css';
document.body.innerHTML = notice.html;
`;

const buildSite = async ({ root, registry }: { root: string; registry: string }) => {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [ropa({ registry, asOf })],
    build: { write: false, modulePreload: false },
  })) as Rollup.RolldownOutput;
  return built.output
    .map((one) => (one.type === 'chunk' ? one.code : String(one.source)))
    .join('\n');
};

it('builds a notice and its styles into a site, and writes types', async () => {
  const site = newSite(SHOWS);
  const built = await buildSite(site);
  expect(built).toContain('data-ropa-notice');
  expect(built).toContain('.ropa-notice');
  expect(readFileSync(join(site.root, 'ropa-env.d.ts'), 'utf8')).toContain(
    "declare module 'ropa:beta/privacy?lang=fr'",
  );
});

it('stops the build on an error in the registry, at its place', async () => {
  const site = newSite(SHOWS);
  const file = join(site.registry, 'beta', 'common.ts');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nfetch('https://example.org');\n`);
  const line = readFileSync(file, 'utf8').split('\n').length - 1;
  await expect(buildSite(site)).rejects.toThrow(
    new RegExp(`beta/common\\.ts:${line}:1 .*\\n.*\\(registry/declarative-only\\)`),
  );
});

it('stops the build where a notice does not exist', async () => {
  const site = newSite("import 'ropa:beta/privasy';");
  await expect(buildSite(site)).rejects.toThrow('Did you mean beta/privacy?');
});

it('gives the page what changed in the registry', async () => {
  const { root, registry } = newSite(SHOWS);
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [ropa({ registry, asOf, types: false })],
  });
  try {
    const { environments, watcher } = server;
    const url = 'ropa:beta/privacy?lang=fr';
    const shown = async () => (await environments.client.transformRequest(url))?.code ?? '';
    expect(await shown()).not.toContain('Nouvelle finalité');
    const file = join(registry, 'beta', 'notices', 'privacy.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/fr: '[^']*'/, "fr: 'Nouvelle finalité'"));
    watcher.emit('change', file);
    await expect.poll(shown, { timeout: 20_000 }).toContain('Nouvelle finalité');
  } finally {
    await server.close();
  }
});
