import type { Language } from '../../model/index.ts';
import { formatDay } from '../core/format.ts';
import { labelsFor } from '../labels/index.ts';
import type { CoverageCount, CoverageCounts } from './coverage-counts.ts';
import { type Forms, formsOf, type Named } from './forms.ts';
import { type Share, shareOf } from './share.ts';

/** A notice in one language, as the manifest has it. */
export interface PortalNotice {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly updated: string | null;
  readonly version: string | null;
  readonly page: string;
  readonly markdown: string;
  readonly docx?: string;
  readonly pdf?: string;
}

/** One notice in all its languages. */
export interface DocumentLinks {
  readonly id: string;
  /** Its place among those of the organisation, from 1. */
  readonly number: number;
  /** What it is called in the language of the page, else in its first one. */
  readonly title: string;
  readonly titleLanguage: Language;
  readonly version: string | undefined;
  readonly dated: string;
  readonly undated: boolean;
  /** How Art. 13 and 14 GDPR are answered; nothing where the notice does not inform of them. */
  readonly counts: readonly CoverageCount[];
  readonly share: Share | undefined;
  readonly versions: readonly (PortalNotice & Named & Forms)[];
}

/** The documents of an organisation, each once. */
export function documentsOf(
  notices: readonly PortalNotice[],
  coverage: CoverageCounts | undefined,
  language: Language,
): DocumentLinks[] {
  const { languages, portal } = labelsFor(language).register;
  const ids = [...new Set(notices.map(({ id }) => id))];
  return ids.flatMap((id, index) => {
    const versions = notices
      .filter((notice) => notice.id === id)
      .map((notice) => ({
        ...notice,
        ...formsOf(notice),
        named: languages[notice.language],
      }));
    const lead = versions.find((one) => one.language === language) ?? versions[0];
    if (!lead) return [];
    const counts = coverage?.notices[id] ?? [];
    return {
      ...{ id, number: index + 1, counts, versions },
      title: lead.title,
      titleLanguage: lead.language,
      version: lead.version ?? undefined,
      dated: lead.updated === null ? portal.undated : formatDay(lead.updated, language),
      undated: lead.updated === null,
      share: counts.length > 0 ? shareOf(counts, language) : undefined,
    };
  });
}
