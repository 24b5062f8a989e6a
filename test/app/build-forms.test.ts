import { describe, expect, it } from 'vitest';
import { CSS_TO_PRINT, type Forms, formsOf } from '../../src/app/build-forms.ts';
import { readTheme } from '../../src/app/templates.ts';
import { toDocx } from '../../src/render/docx/to-docx.ts';

const { templates } = readTheme();
const print = async () => new Map();
const make = (forms: Forms) =>
  formsOf(
    {
      ...{ base: 'acme/notices/privacy.fr', title: 'Vos <données>', author: 'Acme' },
      ...{ language: 'fr', day: '2026-11-22' },
      printed: () => '<article>printed</article>',
      plain: () => '<p>plain</p>',
    },
    forms,
    templates,
  );

describe('formsOf', () => {
  it('makes nothing that nobody asked for', () => {
    expect(make({})).toEqual({ paths: {}, files: [], pages: [] });
  });

  it('writes a file for Word', () => {
    const { paths, files, pages } = make({ docx: toDocx });
    expect(paths).toEqual({ docx: 'acme/notices/privacy.fr.docx' });
    expect(files.map(([path]) => path)).toEqual([paths.docx]);
    expect(Buffer.from(files[0]?.[1] ?? []).subarray(0, 2)).toEqual(Buffer.from('PK'));
    expect(pages).toEqual([]);
  });

  it('gives the page to print, in its language and with its styles beside it', () => {
    const { paths, files, pages } = make({ print });
    expect(paths).toEqual({ pdf: 'acme/notices/privacy.fr.pdf' });
    expect(files).toEqual([]);
    const [[path, html] = ['', '']] = pages;
    expect(path).toBe(paths.pdf);
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<title>Vos &lt;données&gt;</title>');
    expect(html).toContain(`href="${CSS_TO_PRINT}"`);
    expect(html).toContain('<article>printed</article>');
  });
});
