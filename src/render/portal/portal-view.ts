import { type AnyText, LANGUAGES, type Language, textIn } from '../../model/index.ts';
import { formatDay } from '../core/format.ts';
import { labelsFor } from '../labels/index.ts';
import type { PortalLabels, RegisterLabels } from '../labels/register.ts';
import { referenceFile } from '../reference/render-reference.ts';
import type { Acknowledged } from './acknowledged.ts';
import type { CoverageCounts } from './coverage-counts.ts';
import { type CoverageRow, coverageRows } from './coverage-rows.ts';

interface PortalNotice {
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

interface Files {
  readonly html: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly markdown: string;
  readonly docx?: string;
  readonly pdf?: string;
}

/** What the portal shows of an organisation: its place in the manifest, and two figures. */
export interface PortalOrganisation {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly Language[];
  readonly notices: readonly PortalNotice[];
  readonly register: Readonly<Partial<Record<Language, Files>>> & { readonly json: string };
  readonly activities: number;
  readonly gaps: number;
  /** What somebody accepts. */
  readonly acknowledged?: readonly Acknowledged[];
  readonly coverage?: CoverageCounts;
}

export interface PortalView {
  readonly language: Language;
  readonly labels: PortalLabels;
  /** The register in one word. */
  readonly short: string;
  readonly columns: RegisterLabels['columns'];
  readonly sections: RegisterLabels['bookSections'];
  /** The page of all rules, from the portal. */
  readonly rules: string;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    /** `12 activities`, and `3 open questions` where there are any. */
    readonly activities: string;
    readonly activityCount: number;
    readonly gaps: string | undefined;
    readonly notices: readonly NoticeLinks[];
    readonly registers: readonly (Files & Named & Forms & { readonly title: string })[];
    readonly json: string;
    /** How Art. 30 GDPR is answered; nothing where an earlier build does not say. */
    readonly coverage: readonly CoverageRow[];
    /** Findings that somebody accepts, and a heading with how many. */
    readonly accepted: string;
    readonly acknowledged: readonly AcknowledgedRow[];
  }[];
}

/** A finding that somebody accepts, in words. */
interface AcknowledgedRow {
  readonly rule: string;
  readonly by: string;
  readonly reason: string;
  readonly until: string;
}

/** A language by its name in the language of the page. */
interface Named {
  readonly language: Language;
  readonly named: string;
}

/** The files that are only there where they were asked for, by what their formats are called. */
interface Forms {
  readonly forms: readonly { readonly name: string; readonly href: string }[];
}

const formsOf = ({ docx, pdf }: { docx?: string; pdf?: string }): Forms => ({
  forms: [
    ...(pdf === undefined ? [] : [{ name: 'PDF', href: pdf }]),
    ...(docx === undefined ? [] : [{ name: 'DOCX', href: docx }]),
  ],
});

/** One notice in all its languages. */
interface NoticeLinks {
  readonly id: string;
  /** How Art. 13 and 14 GDPR are answered; nothing where the notice does not inform of them. */
  readonly coverage: readonly CoverageRow[];
  readonly versions: readonly (PortalNotice & Named & Forms & { readonly dated: string })[];
}

/** The language in which most organisations lead; the first of equals in the order of the model. */
export function portalLanguage(organisations: readonly PortalOrganisation[]): Language {
  const leads = (language: Language) =>
    organisations.filter(({ languages }) => languages[0] === language).length;
  return LANGUAGES.reduce((best, one) => (leads(one) > leads(best) ? one : best));
}

/** Every organisation with its notices and its register. */
export function portalView(organisations: readonly PortalOrganisation[]): PortalView {
  const language = portalLanguage(organisations);
  const { register } = labelsFor(language);
  return {
    language,
    labels: register.portal,
    short: register.short,
    columns: register.columns,
    sections: register.bookSections,
    rules: referenceFile(language),
    organisations: organisations.map(
      ({
        id,
        name,
        languages,
        notices,
        register: files,
        coverage,
        acknowledged = [],
        ...counts
      }) => ({
        id,
        name,
        activities: register.lists.activities(counts.activities),
        activityCount: counts.activities,
        gaps: counts.gaps > 0 ? register.lists.openQuestions(counts.gaps) : undefined,
        notices: noticeLinks(notices, coverage, language),
        registers: languages.flatMap((one) => {
          const found = files[one];
          const { title } = labelsFor(one).register;
          return found
            ? [
                {
                  ...found,
                  ...formsOf(found),
                  title,
                  language: one,
                  named: register.languages[one],
                },
              ]
            : [];
        }),
        json: files.json,
        coverage: coverageRows(coverage?.record ?? [], language),
        accepted: register.lists.acknowledgements(acknowledged.length),
        acknowledged: acknowledged.map(({ rule, by, reason, until }) => ({
          rule,
          by: textIn(by, languageOf(by, language)),
          reason: textIn(reason, languageOf(reason, language)),
          until: until ? formatDay(until, language) : '',
        })),
      }),
    ),
  };
}

function noticeLinks(
  notices: readonly PortalNotice[],
  coverage: CoverageCounts | undefined,
  language: Language,
): NoticeLinks[] {
  const { languages, portal } = labelsFor(language).register;
  const ids = [...new Set(notices.map(({ id }) => id))];
  return ids.map((id) => ({
    id,
    coverage: coverageRows(coverage?.notices[id] ?? [], language),
    versions: notices
      .filter((notice) => notice.id === id)
      .map((notice) => ({
        ...notice,
        ...formsOf(notice),
        named: languages[notice.language],
        dated:
          notice.updated === null
            ? portal.undated
            : `${portal.updated} ${formatDay(notice.updated, language)}`,
      })),
  }));
}

/** The language of the page where a text has it, else the first that it has. */
const languageOf = (text: AnyText, language: Language): Language =>
  typeof text === 'string' || language in text
    ? language
    : (LANGUAGES.find((one) => one in text) ?? language);
