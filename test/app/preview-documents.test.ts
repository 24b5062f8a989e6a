import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckedOrganisation, check } from '../../src/app/check.ts';
import { PreviewDocuments, previewEntries } from '../../src/app/preview-documents.ts';
import { publish } from '../../src/app/publish.ts';
import { readTheme } from '../../src/app/templates.ts';
import { Traces } from '../../src/render/preview/traces.ts';

const asOf = '2026-11-22';
const theme = readTheme();

/** What `stamp` adds, and what the preview adds. */
const plain = (html: string) =>
  html.replace(/ data-ropa-[\w-]+="[^"]*"/g, '').replace(/<\/?(?:mark|span)\b[^>]*>/g, '');
const flat = (html: string) => html.replace(/\n/g, '');

let checked: CheckedOrganisation[];
beforeAll(async () => {
  const sound = await check({ registry: resolve('test/fixtures/render/build'), asOf });
  const real = await check({ registry: resolve('registry'), organisations: ['oo2'], asOf });
  checked = [...sound, ...real];
});

describe('previewEntries', () => {
  it('names notices and registers, in each language, as build does', () => {
    const beta = checked.find(({ id }) => id === 'beta');
    expect(beta && previewEntries(beta).map(({ id }) => id)).toEqual([
      'beta/notices/privacy.en',
      'beta/notices/privacy.fr',
      'beta/register/register.en',
      'beta/register/register.fr',
    ]);
  });
});

describe('PreviewDocuments', () => {
  it('shows the very notices that are published, with what the preview adds', () => {
    const documents = new PreviewDocuments(theme, asOf, new Traces());
    const { notice } = publish(checked, { asOf, theme });
    let seen = 0;
    for (const one of checked) {
      for (const entry of previewEntries(one).filter(({ kind }) => kind === 'notice')) {
        const shown = documents.show(entry, one);
        const html = shown && shown.open + shown.blocks.map((b) => b.html).join('') + shown.close;
        const published = notice(`${entry.organisation}/${entry.notice}`, entry.language);
        expect(flat(plain(html ?? ''))).toBe(flat(plain(published?.html ?? '')));
        expect(html).toContain('data-source=');
        expect(html).not.toMatch(/[\uE000-\uE002]|%EE%80/);
        expect(html).not.toContain('<mark');
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('shows a register part by part', () => {
    const documents = new PreviewDocuments(theme, asOf, new Traces());
    const beta = checked.find(({ id }) => id === 'beta');
    const entry = beta && previewEntries(beta).find(({ kind }) => kind === 'register');
    const shown = entry && documents.show(entry, beta);
    expect(shown?.open).toBe('<div class="ropa-register" lang="en">');
    expect(shown?.blocks[0]?.id).toBe('top');
    expect(shown?.blocks[0]?.html).toMatch(/^<section class="ropa-front" id="top">/);
  });

  it('gives the same document for the same reading', () => {
    const documents = new PreviewDocuments(theme, asOf, new Traces());
    const [one] = checked;
    const [entry] = one ? previewEntries(one) : [];
    if (!one || !entry) throw new Error('There is nothing to show.');
    expect(documents.show(entry, one)).toBe(documents.show(entry, one));
    const again = documents.show(entry, { ...one });
    expect(again?.blocks.every(({ changed, removed }) => changed + removed.length === 0)).toBe(
      true,
    );
  });
});
