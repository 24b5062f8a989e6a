import { describe, expect, it } from 'vitest';
import {
  type PortalOrganisation,
  portalLanguage,
  portalView,
} from '../../../src/render/portal/portal-view.ts';

const files = (base: string) => ({
  html: `${base}.html`,
  csv: `${base}.csv`,
  xlsx: `${base}.xlsx`,
  markdown: `${base}.md`,
});

const organisation = (
  id: string,
  languages: PortalOrganisation['languages'],
  more: Partial<PortalOrganisation> = {},
): PortalOrganisation => ({
  id,
  name: id.toUpperCase(),
  languages,
  notices: languages.map((language) => ({
    id: 'privacy',
    language,
    title: `Privacy ${language}`,
    updated: language === 'fr' ? null : '2026-11-01',
    version: '1.0',
    page: `${id}/notices/privacy.${language}.page.html`,
    markdown: `${id}/notices/privacy.${language}.md`,
  })),
  register: { en: files('en'), fr: files('fr'), json: 'register.json' },
  activities: 1,
  gaps: 0,
  ...more,
});

describe('portalLanguage', () => {
  it('is the one in which most organisations lead, English where they are equal', () => {
    expect(portalLanguage([organisation('a', ['fr', 'en'])])).toBe('fr');
    expect(portalLanguage([organisation('a', ['fr']), organisation('b', ['en'])])).toBe('en');
    expect(portalLanguage([])).toBe('en');
  });
});

describe('portalView', () => {
  it('gives figures, notices with language, version and date, and the register', () => {
    const view = portalView([organisation('a', ['en', 'fr'], { activities: 12, gaps: 3 })]);
    expect(view.organisations[0]).toMatchObject({
      name: 'A',
      activities: '12 activities',
      gaps: '3 open questions',
      notices: [
        {
          id: 'privacy',
          versions: [
            { named: 'English', version: '1.0', dated: 'updated 1 November 2026' },
            { named: 'French', dated: 'date to be established' },
          ],
        },
      ],
      registers: [{ named: 'English', html: 'en.html' }, { named: 'French' }],
      json: 'register.json',
    });
  });

  it('says nothing of open questions where there are none', () => {
    expect(portalView([organisation('a', ['en'])]).organisations[0]?.gaps).toBeUndefined();
  });
});
