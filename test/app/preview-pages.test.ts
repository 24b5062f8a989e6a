import { expect, it } from 'vitest';
import { previewPages } from '../../src/app/preview-pages.ts';
import { readTheme } from '../../src/app/templates.ts';

it.each(['en', 'fr'] as const)('serves a page without inline script or style: %s', (language) => {
  const pages = previewPages(readTheme(), language);
  const html = pages.get('/')?.content ?? '';
  expect(html).toContain(`<html lang="${language}"`);
  expect(html).not.toMatch(/<script>|<style|\son\w+=|\sstyle=/);
  const loaded = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path ?? '');
  expect(loaded).toEqual(['/dev.css', '/dev.js', '/frame']);
  for (const path of loaded) expect(pages.get(path)?.content).not.toBe('');
  expect(html).toMatch(/<iframe [^>]*sandbox="allow-same-origin"/);
});
