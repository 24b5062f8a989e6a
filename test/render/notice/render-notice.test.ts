import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatPath, LANGUAGES, textIn } from '../../../src/model/index.ts';
import { factsOf, isInternal } from './facts-of.ts';
import { FIXTURES, load } from './load.ts';
import { lumen } from './lumen.ts';
import { noticeOf, render } from './render.ts';

describe.each(LANGUAGES)('the museum’s notice, %s', (language) => {
  const { title, markdown, html, sources, view, sections } = render(lumen, 'privacy', language);

  test('reads well as a whole', async () => {
    await expect(markdown).toMatchFileSnapshot(`snapshots/lumen-privacy.${language}.md`);
  });

  test('sources point at the words of their declaration', () => {
    const bare = (text: string) =>
      text
        .replace(/\\(.)|\*\*|\]\([^)]*\)|<[^>]*>/g, '$1')
        .replace(/&#91;|\[/g, '')
        .replaceAll('&amp;', '&')
        .replace(/[\u00a0\u202f\s]+/g, ' ')
        .replaceAll('’', "'")
        .toLowerCase();
    const at = new Map<string, string[]>();
    for (const { start, end, path } of sources) {
      const key = formatPath(path);
      at.set(key, [...(at.get(key) ?? []), bare(markdown.slice(start, end))]);
    }
    for (const { path, value } of factsOf(lumen, noticeOf(lumen, 'privacy'))) {
      if (isInternal(path) || typeof value !== 'object' || value === null) continue;
      const text = bare(
        textIn(value, language)
          .replace(/[.;]$/, '')
          .replace(/^(le|les) /i, ''),
      );
      const said = at.get(path) ?? [];
      expect(
        said.some((one) => one.includes(text)),
        `${path}: ${text} in ${said.join(' | ')}`,
      ).toBe(true);
    }
  });

  test('no declared word stands outside the sources', () => {
    const covered = sources
      .map(({ start, end }) => [start, end] as const)
      .sort(([a], [b]) => a - b);
    let rest = '';
    let from = 0;
    for (const [start, end] of covered) {
      if (start > from) rest += `${markdown.slice(from, start)}\n`;
      from = Math.max(from, end);
    }
    for (const { value } of factsOf(lumen, noticeOf(lumen, 'privacy'))) {
      if (typeof value !== 'object' || value === null) continue;
      const text = textIn(value, language);
      if (text.length > 12) expect(rest).not.toContain(text);
    }
  });

  test('has its title, its sections and its data beside it', () => {
    expect(title).toBe(language === 'fr' ? 'Vos données au musée' : 'Privacy at the museum');
    expect(sections.map(({ id }) => id)).toContain('principles');
    expect(html).toContain(
      `<nav class="ropa-contents" aria-label="${language === 'fr' ? 'Sommaire' : 'Contents'}">`,
    );
    expect(JSON.parse(JSON.stringify(view))).toMatchObject({
      id: 'privacy',
      language,
      asOf: '2026-11-21',
      sections: { controller: { name: { text: 'Lumen Arts', path: ['organisation', 'name'] } } },
    });
  });
});

describe('rendering', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('gives the same bytes in every time zone and at every time', () => {
    const first = render(lumen, 'privacy', 'fr');
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.useFakeTimers({ now: new Date('2031-05-05') });
    expect(render(lumen, 'privacy', 'fr')).toEqual(first);
    vi.useRealTimers();
    vi.stubEnv('TZ', 'Pacific/Pago_Pago');
    expect(render(load(FIXTURES, 'lumen'), 'privacy', 'fr')).toEqual(first);
  });

  test('a notice with few sections has no table of contents', () => {
    expect(render(lumen, 'applicants', 'en').html).toContain('<nav');
    expect(render(load('registry', 'omnes'), 'legal', 'en').html).toContain('<h1>');
  });
});
