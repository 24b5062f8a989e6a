import { known, type Language } from '../model/index.ts';
import { createEngine } from '../render/core/engine.ts';
import { type NoticeData, renderNotice } from '../render/notice/index.ts';
import { noticesIn, stampOf } from './build-notices.ts';
import type { CheckedOrganisation } from './check.ts';
import { readTheme, type Theme } from './templates.ts';

/** A notice in one language, ready to be embedded. */
export interface PublishedNotice {
  /** `oo2/privacy` */
  readonly key: string;
  readonly organisation: string;
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly version: string | null;
  /** `YYYY-MM-DD`; nothing while the date is not established. */
  readonly updated: string | null;
  /** One root element: sanitised, without script or style. */
  readonly html: string;
  readonly markdown: string;
  /** What it states, as data. */
  readonly data: NoticeData;
}

/** The notices of registries that were checked, rendered when they are asked for. */
export interface Publication {
  /** What there is, in the order of organisations, notices and languages. */
  readonly index: readonly { readonly key: string; readonly language: Language }[];
  /** A notice; without a language, in the first of its languages. Nothing if there is none. */
  notice(key: string, language?: string): PublishedNotice | undefined;
  /** The styles that it may use. */
  readonly css: string;
}

/** Opens what was checked for publication. What has errors is published as far as it is valid. */
export function publish(
  checked: readonly CheckedOrganisation[],
  { asOf, theme = readTheme() }: { asOf: string; theme?: Theme },
): Publication {
  const entries = checked.flatMap(({ id: organisation, registry }) => {
    if (!registry) return [];
    const { languages } = registry.organisation;
    return registry.notices.flatMap((notice) =>
      languages
        .filter((language) => noticesIn(language, registry).includes(notice))
        .map((language) => ({
          key: `${organisation}/${notice.id}`,
          organisation,
          language,
          notice,
          registry,
        })),
    );
  });
  const { templates, css } = theme;
  const made = new Map<string, PublishedNotice>();
  return {
    index: entries.map(({ key, language }) => ({ key, language })),
    css,
    notice: (key, wanted) => {
      const entry = entries.find(
        (one) => one.key === key && (wanted === undefined || one.language === wanted),
      );
      if (!entry) return undefined;
      const { organisation, language, notice, registry } = entry;
      const before = made.get(`${key} ${language}`);
      if (before) return before;
      const engine = createEngine(templates, language);
      const rendered = renderNotice({ registry, notice, language, asOf, engine });
      const published: PublishedNotice = {
        key,
        organisation,
        id: notice.id,
        language,
        title: rendered.title,
        version: known(notice.version) ?? null,
        updated: known(notice.updated) ?? null,
        html: stampOf(organisation, notice, rendered.html),
        markdown: rendered.markdown,
        data: rendered.view,
      };
      made.set(`${key} ${language}`, published);
      return published;
    },
  };
}
