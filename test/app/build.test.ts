import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/app/build.ts';
import type { Manifest } from '../../src/app/build-manifest.ts';
import { UserError } from '../../src/app/user-error.ts';
import { contentsOf, newFolder, newRegistry, SOUND } from './folders.ts';

const DAY = '2026-11-22';
const OUT = join(newFolder(), 'dist');
const result = await build({ registry: SOUND, out: OUT, asOf: DAY });
const read = (path: string, out = OUT) => readFileSync(join(out, path), 'utf8');
const manifestOf = (out: string): Manifest => JSON.parse(read('manifest.json', out));

describe('build', () => {
  it('writes the whole tree, and says what it wrote', () => {
    const notice = (id: string, language: string) =>
      ['html', 'page.html', 'md', 'json', 'sources.json'].map(
        (end) => `${id}/notices/privacy.${language}.${end}`,
      );
    const register = (id: string, language: string) =>
      ['html', 'csv', 'xlsx', 'md'].map((end) => `${id}/register/register.${language}.${end}`);
    const expected = [
      ...['index.html', 'manifest.json', 'privacy-notice.js', 'register.js', 'ropa.css'],
      ...['rules.en.html', 'rules.fr.html'],
      ...[...notice('alpha', 'fr'), ...register('alpha', 'fr'), 'alpha/register/register.json'],
      ...[...notice('beta', 'en'), ...notice('beta', 'fr')],
      ...[...register('beta', 'en'), ...register('beta', 'fr'), 'beta/register/register.json'],
    ].sort();
    expect(result.written).toEqual(expected);
    expect([...contentsOf(OUT).keys()]).toEqual(expected);
    expect(result.checked.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  });

  it('describes it in the manifest, whose paths exist and whose sums are right', () => {
    const manifest = manifestOf(OUT);
    expect(manifest.organisations[1]).toEqual({
      id: 'beta',
      name: 'Beta ASBL',
      openQuestions: 0,
      languages: ['en', 'fr'],
      notices: ['en', 'fr'].map((language) => ({
        id: 'privacy',
        language,
        title: language === 'en' ? 'Your data' : 'Vos données',
        audiences: ['readers'],
        updated: '2026-11-01',
        version: '2.1',
        readingEase: {
          formula: language === 'en' ? 'Flesch reading ease' : 'Kandel–Moles',
          score: expect.any(Number),
          words: expect.any(Number),
          sentences: expect.any(Number),
        },
        sha256: createHash('sha256')
          .update(read(`beta/notices/privacy.${language}.html`))
          .digest('hex'),
        fragment: `beta/notices/privacy.${language}.html`,
        page: `beta/notices/privacy.${language}.page.html`,
        markdown: `beta/notices/privacy.${language}.md`,
        json: `beta/notices/privacy.${language}.json`,
      })),
      register: {
        en: {
          html: 'beta/register/register.en.html',
          csv: 'beta/register/register.en.csv',
          xlsx: 'beta/register/register.en.xlsx',
          markdown: 'beta/register/register.en.md',
        },
        fr: {
          html: 'beta/register/register.fr.html',
          csv: 'beta/register/register.fr.csv',
          xlsx: 'beta/register/register.fr.xlsx',
          markdown: 'beta/register/register.fr.md',
        },
        json: 'beta/register/register.json',
      },
      coverage: expect.objectContaining({ notices: { privacy: expect.any(Array) } }),
    });
    expect(Object.keys(manifest)).toEqual(['version', 'organisations']);
  });

  it('says of each run of a notice where it was declared', () => {
    const markdown = read('alpha/notices/privacy.fr.md');
    const sources: Record<string, unknown>[] = JSON.parse(
      read('alpha/notices/privacy.fr.sources.json'),
    );
    const title = sources.find(({ path }) => path === 'notices.privacy.title');
    expect(title).toMatchObject({ file: 'alpha/notices/privacy.ts', line: 6, column: 10 });
    expect(markdown.slice(Number(title?.start), Number(title?.end))).toBe('Vos données');
    expect(sources.filter(({ file }) => typeof file !== 'string')).toEqual([]);
  });

  it('has no path of this machine, no date of today and no placeholder in any file', () => {
    for (const [file, content] of contentsOf(OUT)) {
      if (file.endsWith('.xlsx') || file.endsWith('.js')) continue;
      expect(content.includes(OUT) || content.includes(SOUND), file).toBe(false);
      expect(/\bundefined\b|\[object|\{\{/.exec(content)?.[0], file).toBeUndefined();
    }
  });

  it('leads only to what exists, from the portal and from every page', () => {
    let links = 0;
    for (const [file, content] of contentsOf(OUT)) {
      if (!file.endsWith('.html')) continue;
      for (const [, href = ''] of content.matchAll(/\shref="([^"#]+)"/g)) {
        if (/^(https?|mailto|tel):/.test(href)) continue;
        links++;
        expect(existsSync(join(OUT, dirname(file), href)), `${file} → ${href}`).toBe(true);
      }
    }
    expect(links).toBeGreaterThan(40);
  });

  it('gives the same bytes in another folder, time zone, language and working directory', () => {
    const compiled = new URL('../../lib/app/build.js', import.meta.url).href;
    const code = `import('${compiled}').then(({ build }) => build(JSON.parse(process.argv[1])))`;
    const options = JSON.stringify({ registry: SOUND, out: 'deep/er/dist', asOf: DAY });
    const outs = [
      { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'tr_TR.UTF-8' },
    ].map((environment) => {
      const cwd = newFolder();
      const env = { ...process.env, ...environment };
      execFileSync(process.execPath, ['-e', code, options], { cwd, env });
      return join(cwd, 'deep/er/dist');
    });
    const expected = contentsOf(OUT);
    for (const out of outs) expect(contentsOf(out)).toEqual(expected);
  });
});

describe('build over an earlier output', () => {
  it('writes nothing with an error, and leaves what was there', async () => {
    const registry = newRegistry();
    const out = join(registry, '../dist');
    await build({ registry, out, asOf: DAY });
    const before = contentsOf(out);
    const file = join(registry, 'alpha/activities/orders.ts');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace("basis: 'contract'", "basis: 'contrat'"),
    );
    const { checked, written } = await build({ registry, out, asOf: DAY });
    expect(written).toBeUndefined();
    expect(checked[0]?.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(contentsOf(out)).toEqual(before);
    expect(readdirSync(dirname(out)).sort()).toEqual(['dist', 'registry']);
  });

  it('replaces it as a whole, and keeps README.md', async () => {
    const registry = newRegistry();
    const out = join(registry, '../dist');
    mkdirSync(out);
    writeFileSync(join(out, 'README.md'), 'Output only.');
    await build({ registry, out, asOf: DAY });
    rmSync(join(registry, 'beta'), { recursive: true });
    const { written = [] } = await build({ registry, out, asOf: DAY });
    expect([...contentsOf(out).keys()]).toEqual(['README.md', ...written].sort());
    expect(written.some((path) => path.startsWith('beta/'))).toBe(false);
    expect(read('README.md', out)).toBe('Output only.');
  });

  it('keeps the other organisations where only some are built', async () => {
    const registry = newRegistry();
    const out = join(registry, '../dist');
    await build({ registry, out, asOf: DAY });
    const file = join(registry, 'alpha/organisation.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Alpha SAS', 'Alpha & fils'));
    writeFileSync(join(registry, 'beta/organisation.ts'), 'not TypeScript');
    const { written = [] } = await build({ registry, organisations: ['alpha'], out, asOf: DAY });
    expect(written.some((path) => path.startsWith('beta/'))).toBe(false);
    const names = manifestOf(out).organisations.map(({ name }) => name);
    expect(names).toEqual(['Alpha & fils', 'Beta ASBL']);
    expect(read('index.html', out)).toContain('Alpha &amp; fils');
    expect(read('index.html', out)).toContain('Beta ASBL');
    expect(read('beta/notices/privacy.en.html', out)).toBe(read('beta/notices/privacy.en.html'));
  });

  it('stays whole where two builds run at once', async () => {
    const out = join(newFolder(), 'dist');
    const both = [1, 2].map(() => build({ registry: SOUND, out, asOf: DAY }));
    await Promise.all(both);
    expect(contentsOf(out)).toEqual(contentsOf(OUT));
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  });

  it('refuses before it reads anything', async () => {
    const out = newFolder();
    writeFileSync(join(out, 'thesis.md'), 'ten years of work');
    await expect(build({ registry: '/nowhere', out, asOf: DAY })).rejects.toThrow(UserError);
    expect(read('thesis.md', out)).toBe('ten years of work');
  });
});
