import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/render/core/engine.ts';
import { registerHtml } from '../../../src/render/register/register-html.ts';
import { contextOf, partsIn, TEMPLATES } from './fixture.ts';

const FORMATS = [{ name: 'CSV', href: './register.en.csv' }];
const ENGINE = createEngine(TEMPLATES, 'en');
const HTML = registerHtml(partsIn('en'), FORMATS, '<form></form>\n', ENGINE, contextOf('en'));

describe('registerHtml', () => {
  it('is one element without script, style or request', () => {
    expect(HTML).toMatch(/^<div class="ropa-register" lang="en">/);
    expect(HTML.trim()).toMatch(/<\/div>$/);
    expect(HTML).not.toMatch(/<script|<style|\sstyle=|\ssrc=|\son\w+=/i);
  });

  it('leads to every part from its contents, and nowhere else within', () => {
    const ids = new Set(
      [...HTML.matchAll(/<section class="[\w-]+" id="([\w-]+)"/g)].map(([, id]) => id),
    );
    const targets = [...HTML.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(ids.size);
    const all = new Set([...HTML.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id));
    expect(targets.filter((id) => !all.has(id))).toEqual([]);
    const [contents = ''] = /<nav[\s\S]*?<\/nav>/.exec(HTML) ?? [];
    const reachable = [...contents.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect([...ids].filter((id) => id !== 'top')).toEqual(reachable);
  });

  it('leads to the same register in other formats', () => {
    expect(HTML).toContain('<p>Other formats: <a href="./register.en.csv">CSV</a></p>');
  });

  it('has a section for each sheet, which print starts on a page', () => {
    expect(HTML.match(/<section class="ropa-sheet"/g)).toHaveLength(5);
  });

  it('marks what is open, and gives cells their heads for narrow screens', () => {
    expect(HTML).toContain(
      '<span class="ropa-open"><strong>To be established</strong>: How long archived?</span>',
    );
    expect(HTML).toContain('<td data-label="Retention (f)">');
  });
});
