import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/index.ts';
import { createEngine } from '../../../src/render/core/engine.ts';
import { renderRegister } from '../../../src/render/register/index.ts';
import { ACME, TEMPLATES } from './fixture.ts';

const render = (language: (typeof LANGUAGES)[number], asOf = '2026-11-22') =>
  renderRegister({
    registry: ACME,
    language,
    asOf,
    engine: createEngine(TEMPLATES, language),
    templates: TEMPLATES,
  });

describe('renderRegister', () => {
  it.each(LANGUAGES)('gives every format in %s', async (language) => {
    const { title, html, markdown, csv, xlsx } = await render(language);
    expect(title).toContain('Acme SAS');
    for (const text of [html, markdown, csv]) expect(text).toContain('Nuage Ltd');
    expect(xlsx.length).toBeGreaterThan(10_000);
  });

  it('gives the same bytes each time', async () => {
    expect(await render('fr')).toEqual(await render('fr'));
  });

  it('prints no name of a field, no object and no template', async () => {
    const { html, markdown, csv } = await render('en');
    for (const text of [html, markdown, csv]) {
      expect(text).not.toMatch(/undefined|\[object|\{\{|\}\}|[\uE000-\uE002]/);
    }
  });

  it('reads the law on the day', async () => {
    expect((await render('en', '2023-07-09')).markdown).not.toContain('2023/1795');
  });
});
