import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { alternativesOf, renderNotices } from '../../src/app/build-notices.ts';
import { check } from '../../src/app/check.ts';
import { readTheme } from '../../src/app/templates.ts';
import { markAs } from '../../src/model/index.ts';
import { createEngine } from '../../src/render/core/engine.ts';
import { SOUND } from './folders.ts';

const asOf = '2026-11-22';
const { templates } = readTheme();
const [beta] = await check({ registry: SOUND, organisations: ['beta'], asOf });
const render = (change: object = {}) => {
  if (!beta?.registry) throw new Error('beta is not valid.');
  const notices = beta.registry.notices.map((one) => markAs('notice', { ...one, ...change }));
  const engine = createEngine(templates, 'en');
  const rendering = { language: 'en', asOf, engine, templates, folder: SOUND } as const;
  return renderNotices(beta, { ...beta.registry, notices }, rendering);
};

describe('renderNotices', () => {
  it('gives five files for each notice, and its entry in the manifest', () => {
    const { files, entries } = render();
    const base = 'beta/notices/privacy.en';
    expect(files.map(([path]) => path)).toEqual(
      ['html', 'page.html', 'md', 'json', 'sources.json'].map((end) => `${base}.${end}`),
    );
    const [, fragment = ''] = files[0] ?? [];
    expect(entries).toMatchObject([
      {
        id: 'privacy',
        language: 'en',
        audiences: ['readers'],
        updated: '2026-11-01',
        version: '2.1',
      },
    ]);
    expect(entries[0]?.sha256).toBe(createHash('sha256').update(fragment).digest('hex'));
  });

  it('leaves out a notice that is not in the language', () => {
    expect(render({ languages: ['fr'] })).toEqual({ files: [], pages: [], entries: [] });
  });

  it('has no date while it is not established', () => {
    const { entries } = render({ updated: { gap: { question: { en: 'When?', fr: 'Quand ?' } } } });
    expect(entries[0]?.updated).toBeNull();
  });
});

describe('alternativesOf', () => {
  it('leads to the other languages', () => {
    expect(alternativesOf(['en', 'fr'], 'en', (language) => `x.${language}.html`)).toEqual([
      { language: 'fr', href: './x.fr.html' },
    ]);
    expect(alternativesOf(['fr'], 'fr', (language) => language)).toEqual([]);
  });
});
