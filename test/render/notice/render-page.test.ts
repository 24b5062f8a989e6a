import { expect, test } from 'vitest';
import { renderPage } from '../../../src/render/notice/index.ts';
import { templates } from './render.ts';

const page = {
  templates,
  language: 'fr',
  title: 'Vos <données>',
  html: '<article>…</article>',
  cssHref: '../../ropa.css',
} as const;

test('a page that stands alone', () => {
  const html = renderPage(page);
  expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
  expect(html).toContain('<title>Vos &lt;données&gt;</title>');
  expect(html).toContain('<link rel="stylesheet" href="../../ropa.css">');
  expect(html).toContain(
    '<main>\n<article>…</article>\n<p class="ropa-jump"><a href="#ropa-page">Haut de page</a></p>\n</main>',
  );
  expect(html).toContain('name="viewport"');
  expect(html).not.toMatch(/<script|https?:|<footer|<nav/);
});

test('other languages, description and footer, each escaped', () => {
  const html = renderPage({
    ...page,
    description: '"quoted"',
    footer: 'Version <1>',
    alternatives: [{ language: 'en', href: 'privacy.en.page.html' }],
  });
  expect(html).toContain('<meta name="description" content="&quot;quoted&quot;">');
  expect(html).toContain('<p>Version &lt;1&gt;</p>');
  expect(html).toContain('<link rel="alternate" hreflang="en" href="privacy.en.page.html">');
  expect(html).toContain('<a href="privacy.en.page.html" lang="en" hreflang="en">English</a>');
  expect(html).toContain('aria-label="Langues"');
});

test('a missing template is an error', () => {
  expect(() => renderPage({ ...page, templates: {} })).toThrow('There is no template page.html.');
});
