import { type AnyText, LANGUAGES, type Language, textIn } from '../../model/index.ts';
import { formatDay } from '../core/format.ts';
import { typography } from '../core/typography.ts';
import { labelsFor } from '../labels/index.ts';
import type { PortalLabels, RegisterLabels } from '../labels/register.ts';
import { referenceFile } from '../reference/render-reference.ts';
import type { Acknowledged } from './acknowledged.ts';
import type { CoverageCounts } from './coverage-counts.ts';
import { type CoverageRow, coverageRows } from './coverage-rows.ts';
import { type DocumentLinks, documentsOf, type PortalNotice } from './documents.ts';
import { type Files, type Forms, formsOf, type Named } from './forms.ts';
import { type InformationMatrix, informationMatrix } from './information-matrix.ts';
import { type Share, shareOf } from './share.ts';

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
  /** Whether there are several, to be compared at a glance. */
  readonly several: boolean;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly activityCount: number;
    readonly gapCount: number;
    /** How many there are of what, in the order in which they are shown. */
    readonly figures: readonly Figure[];
    /** The last day on which a document changed; nothing where none has a date. */
    readonly latest: string | undefined;
    readonly notices: readonly DocumentLinks[];
    /** Whether any of them bears a version. */
    readonly versioned: boolean;
    readonly registers: readonly (Files & Named & Forms & { readonly title: string })[];
    readonly json: string;
    /** How Art. 30 GDPR is answered; nothing where an earlier build does not say. */
    readonly coverage: readonly CoverageRow[];
    /** All items of Art. 30 GDPR together, and all of Art. 13 and 14 in all documents. */
    readonly recordShare: Share | undefined;
    readonly noticesShare: Share | undefined;
    readonly information: InformationMatrix<DocumentLinks> | undefined;
    /** Findings that somebody accepts, and a heading with how many. */
    readonly accepted: string;
    readonly acknowledged: readonly AcknowledgedRow[];
    /** Whether any of these is accepted for a time. */
    readonly limited: boolean;
  }[];
}

/** A number, what it counts, and where the register has more of it. */
interface Figure {
  readonly count: number;
  readonly label: string;
  readonly href: string | undefined;
  readonly open: boolean;
}

/** A finding that somebody accepts, in words. */
interface AcknowledgedRow {
  readonly rule: string;
  readonly by: string;
  readonly reason: string;
  readonly until: string;
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
    several: organisations.length > 1,
    organisations: organisations.map((one) => organisationView(one, language)),
  };
}

function organisationView(
  organisation: PortalOrganisation,
  language: Language,
): PortalView['organisations'][number] {
  const { register } = labelsFor(language);
  const { id, name, languages, notices, register: files, coverage } = organisation;
  const { acknowledged = [], activities, gaps } = organisation;
  const documents = documentsOf(notices, coverage, language);
  const informed = documents.flatMap(({ counts }) => counts);
  const record = coverage?.record ?? [];
  const latest =
    notices
      .map(({ updated }) => updated ?? '')
      .toSorted()
      .at(-1) ?? '';
  const registers = languages.flatMap((one) => {
    const found = files[one];
    const { title } = labelsFor(one).register;
    const named = register.languages[one];
    return found ? [{ ...found, ...formsOf(found), title, language: one, named }] : [];
  });
  return {
    ...{ id, name: typography(name, language), activityCount: activities, gapCount: gaps },
    figures: figuresOf(
      { activities, documents: documents.length, gaps, accepted: acknowledged.length },
      registers[0]?.html,
      language,
    ),
    latest: latest === '' ? undefined : formatDay(latest, language),
    notices: documents,
    versioned: documents.some(({ version }) => version !== undefined),
    registers,
    json: files.json,
    coverage: coverageRows(record, language),
    recordShare: record.length > 0 ? shareOf(record, language) : undefined,
    noticesShare: informed.length > 0 ? shareOf(informed, language) : undefined,
    information: informationMatrix(documents, language),
    accepted: register.lists.acknowledgements(acknowledged.length),
    limited: acknowledged.some(({ until }) => until !== undefined),
    acknowledged: acknowledged.map(({ rule, by, reason, until }) => ({
      rule,
      by: textIn(by, languageOf(by, language)),
      reason: textIn(reason, languageOf(reason, language)),
      until: until ? formatDay(until, language) : '',
    })),
  };
}

/** The figures of an organisation; what there is none of leads nowhere. */
function figuresOf(
  counts: Readonly<Record<'activities' | 'documents' | 'gaps' | 'accepted', number>>,
  page: string | undefined,
  language: Language,
): Figure[] {
  const { figures } = labelsFor(language).register.portal;
  const figure = (name: keyof typeof counts, section?: string): Figure => ({
    count: counts[name],
    label: figures[name](counts[name]),
    href: page && section && counts[name] > 0 ? `${page}#${section}` : undefined,
    open: name === 'gaps' && counts.gaps > 0,
  });
  return [
    figure('activities', 'top'),
    figure('documents'),
    figure('gaps', 'gaps'),
    figure('accepted', 'acknowledgements'),
  ];
}

/** The language of the page where a text has it, else the first that it has. */
const languageOf = (text: AnyText, language: Language): Language =>
  typeof text === 'string' || language in text
    ? language
    : (LANGUAGES.find((one) => one in text) ?? language);
