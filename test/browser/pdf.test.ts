import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/app/build.ts';
import { findChromium } from '../../src/cli/chromium.ts';
import { printWith } from '../../src/cli/print-pages.ts';

const DOCUMENTS = ['notices/privacy', 'register/register'].flatMap((name) =>
  ['en', 'fr'].map((language) => [`beta/${name}.${language}.pdf`, language] as const),
);

let out: string;
const read = (path: string) => readFileSync(join(out, path), 'latin1');

beforeAll(async () => {
  out = join(mkdtempSync(join(tmpdir(), 'ropa-pdf-')), 'dist');
  const registry = resolve('test/fixtures/render/build');
  await build({ registry, out, asOf: '2026-11-22', print: printWith(findChromium()) });
});

afterAll(() => rmSync(resolve(out, '..'), { recursive: true, force: true }));

/** How many elements of the structure are of this kind. */
const count = (pdf: string, kind: string) =>
  pdf.match(new RegExp(`/S\\s*/${kind}(?![A-Za-z0-9])`, 'g'))?.length ?? 0;

interface Structure {
  readonly role?: string;
  readonly children?: readonly object[];
}

/** The roles of the structure of a page. */
function collectRoles(tree: Structure | null, roles: Set<string>): void {
  if (tree?.role) roles.add(tree.role);
  for (const child of tree?.children ?? []) collectRoles(child, roles);
}

/** Letters and figures alone: lines of a page break where they must. */
const wordsOf = (text = '') => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** A text as an object of a PDF may write it. */
const written = (text: string) =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

describe('ropa build --pdf', () => {
  it.each(DOCUMENTS)('%s is tagged, in its language, with an outline', (path, language) => {
    const pdf = read(path);
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(new RegExp(`/Lang\\s*\\(${language}\\)`));
    expect(pdf).toContain('/Outlines');
    expect(count(pdf, 'H1')).toBe(1);
    expect(count(pdf, 'H2')).toBeGreaterThan(2);
    expect(count(pdf, 'LI')).toBeGreaterThan(5);
    expect(count(pdf, 'TH')).toBeGreaterThan(1);
    expect(count(pdf, 'TD')).toBeGreaterThan(1);
  });

  it('is titled as the document is', () => {
    const { organisations } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    for (const { language, title, pdf } of organisations[1].notices) {
      expect(pdf).toBe(`beta/notices/privacy.${language}.pdf`);
      const [, shown] = /\/Title\s*(\([^)]*\)|<[^>]*>)/.exec(read(pdf)) ?? [];
      expect([`(${title})`, written(title)]).toContain(
        shown?.replace(/^<.*>$/, (hex) => hex.toUpperCase()),
      );
    }
  });

  it.each(DOCUMENTS)(
    '%s is read by another program: title, language, tags, text',
    async (path, language) => {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, path))));
      const markdown = readFileSync(join(out, path.replace(/pdf$/, 'md')), 'utf8');
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Language: language });
      expect(markdown).toContain(`# ${(info as { Title?: string }).Title?.split(/ ?[:–] /)[0]}`);
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
      const roles = new Set<string>();
      const texts: string[] = [];
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        collectRoles(await page.getStructTree(), roles);
        const { items } = await page.getTextContent();
        texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
      }
      for (const role of ['H1', 'H2', 'P', 'L', 'Table', 'TH', 'TD'])
        expect([...roles]).toContain(role);
      const [first, last] = [wordsOf(texts[0]), wordsOf(texts.join(' '))];
      const sections = markdown.split(/^## /m);
      expect(first).toContain(wordsOf(sections[0]?.split('\n')[0]?.replace(/^# /, '')));
      const [heading, ...lines] = (sections.at(-1) ?? '').split('\n');
      expect(last).toContain(wordsOf(heading?.replace(/<[^>]*>.*/, '')));
      const text = lines.find((line) => /^\p{L}/u.test(line));
      if (text) expect(last).toContain(wordsOf(text));
    },
  );

  it('says nothing of the machine that made it, and leads nowhere on it', () => {
    for (const [path] of DOCUMENTS) {
      expect(read(path)).not.toContain('file:');
      expect(read(path)).not.toContain(tmpdir());
    }
  });
});
