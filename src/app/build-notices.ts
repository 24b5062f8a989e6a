import { createHash } from 'node:crypto';
import { type Declared, known, type Language, type Registry } from '../model/index.ts';
import type { Engine, Templates } from '../render/core/engine.ts';
import { renderNotice, renderPage } from '../render/notice/index.ts';
import { type ManifestNotice, toJson } from './build-manifest.ts';
import { placeSources } from './build-sources.ts';
import type { CheckedOrganisation } from './check.ts';
import { stamp } from './stamp.ts';

/** What rendering depends on, in one language. */
export interface Rendering {
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly engine: Engine;
  readonly templates: Templates;
  /** The registry folder, to which the files of declarations are relative. */
  readonly folder: string;
}

/** The way from the page of a notice or register to the styles. */
export const CSS_FROM_PAGE = '../../ropa.css';

/** The same document in other languages, by the names of their files beside it. */
export const alternativesOf = (
  languages: readonly Language[],
  language: Language,
  file: (language: Language) => string,
): { language: Language; href: string }[] =>
  languages
    .filter((one) => one !== language)
    .map((one) => ({ language: one, href: `./${file(one)}` }));

/** The notices of an organisation in one language: their files, and what the manifest says of them. */
export function renderNotices(
  { id, reading }: CheckedOrganisation,
  registry: Registry,
  rendering: Rendering,
): { files: [path: string, content: string][]; entries: ManifestNotice[] } {
  const { language, templates, folder } = rendering;
  const files: [string, string][] = [];
  const entries = noticesIn(language, registry).map((notice): ManifestNotice => {
    const rendered = renderNotice({ ...rendering, registry, notice });
    const { title, markdown, sources, view } = rendered;
    const html = stampOf(id, notice, rendered.html);
    const base = `${id}/notices/${notice.id}.${language}`;
    const paths = {
      fragment: `${base}.html`,
      page: `${base}.page.html`,
      markdown: `${base}.md`,
      json: `${base}.json`,
    };
    const languages = notice.languages ?? registry.organisation.languages;
    const alternatives = alternativesOf(
      languages,
      language,
      (one) => `${notice.id}.${one}.page.html`,
    );
    const page = renderPage({
      templates,
      language,
      title,
      html,
      cssHref: CSS_FROM_PAGE,
      alternatives,
    });
    files.push(
      [paths.fragment, html],
      [paths.page, page],
      [paths.markdown, markdown],
      [paths.json, toJson(view)],
      [`${base}.sources.json`, toJson(placeSources(sources, reading, folder))],
    );
    return {
      id: notice.id,
      language,
      title,
      audiences: notice.audiences.map((audience) => audience.id),
      updated: known(notice.updated) ?? null,
      version: known(notice.version) ?? null,
      sha256: createHash('sha256').update(html).digest('hex'),
      ...paths,
    };
  });
  return { files, entries };
}

/** A fragment with what it says of itself. */
export const stampOf = (
  organisation: string,
  { id, version, updated }: Declared<'notice'>,
  html: string,
): string =>
  stamp(html, {
    notice: `${organisation}/${id}`,
    version: known(version) ?? known(updated),
  });

/** The notices that an organisation publishes in a language. */
export const noticesIn = (
  language: Language,
  { notices, organisation }: Registry,
): Declared<'notice'>[] =>
  notices.filter((notice) => (notice.languages ?? organisation.languages).includes(language));
