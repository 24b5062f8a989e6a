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
      figures: [
        { count: 12, label: 'activities', href: 'en.html#top' },
        { count: 1, label: 'document', href: undefined },
        { count: 3, label: 'open questions', href: 'en.html#gaps', open: true },
        { count: 0, label: 'accepted findings', href: undefined },
      ],
      latest: '1 November 2026',
      notices: [
        {
          id: 'privacy',
          number: 1,
          version: '1.0',
          dated: '1 November 2026',
          versions: [{ named: 'English' }, { named: 'French' }],
        },
      ],
      registers: [{ named: 'English', html: 'en.html' }, { named: 'French' }],
      json: 'register.json',
    });
  });

  it('leads nowhere from what there is none of, and compares no organisation with itself', () => {
    const { several, organisations } = portalView([organisation('a', ['en'])]);
    expect(several).toBe(false);
    expect(organisations[0]?.figures[2]).toMatchObject({ count: 0, href: undefined, open: false });
  });

  it('sums up how far Art. 30, and Art. 13 and 14 are answered', () => {
    const item = (name: string, states: object) => ({
      item: name,
      article: 'Art. 30(1) GDPR',
      states,
    });
    const coverage = {
      record: [item('purposes', { established: 2, open: 1 }), item('dpo', { notApplicable: 3 })],
      notices: { privacy: [item('recipients', { none: 1, partly: 1 })] },
    };
    const [found] = portalView([organisation('a', ['en'], { coverage })]).organisations;
    expect(found?.recordShare).toMatchObject({ text: '2 of 3', complete: false });
    expect(found?.noticesShare?.text).toBe('1 of 2');
    expect(found?.information?.heads.map(({ id }) => id)).toEqual(['privacy']);
    expect(found?.information?.rows[0]).toMatchObject({
      item: 'Recipients',
      shares: [{ text: '1 of 2' }],
    });
  });
});
