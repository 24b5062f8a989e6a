import type { Language } from '../model/index.ts';
import type { ReadingEase } from '../render/notice/index.ts';
import type { CoverageCounts } from '../render/portal/index.ts';

/** One notice in one language, and its files. Paths are relative to the output folder, with `/`. */
export interface ManifestNotice {
  id: string;
  language: Language;
  title: string;
  /** Ids of the data subjects that it informs. */
  audiences: readonly string[];
  /** `YYYY-MM-DD`; nothing while the date is not established. */
  updated: string | null;
  /** Nothing where the document bears none, or while it is not established. */
  version: string | null;
  /** How easily it is read; nothing where it has no words. */
  readingEase: ReadingEase | null;
  /** Of the fragment, in hexadecimal. */
  sha256: string;
  fragment: string;
  page: string;
  markdown: string;
  json: string;
  /** Where Word files were asked for. */
  docx?: string;
  /** Where PDF files were asked for. */
  pdf?: string;
}

/** The register in one language. */
export interface RegisterFiles {
  html: string;
  csv: string;
  xlsx: string;
  markdown: string;
  docx?: string;
  pdf?: string;
}

export interface ManifestOrganisation {
  id: string;
  name: string;
  languages: readonly Language[];
  notices: readonly ManifestNotice[];
  /** How many questions are open, as `check` counts them: one that several places share counts once. */
  openQuestions?: number;
  register: Readonly<Partial<Record<Language, RegisterFiles>>> & { readonly json: string };
  /** How far Art. 13, 14 and 30 GDPR are answered, item by item; earlier builds do not say. */
  coverage?: CoverageCounts;
}

/** What `manifest.json` says of an output folder. Relied upon by websites: only ever add to it. */
export interface Manifest {
  version: 1;
  organisations: readonly ManifestOrganisation[];
}

/** An organisation whose output stays as an earlier build left it. */
export interface KeptOrganisation {
  readonly entry: ManifestOrganisation;
  /** Its `register.json`. */
  readonly record: unknown;
}

/** The name of the file that tells an output folder from any other. */
export const MANIFEST = 'manifest.json';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The manifest that a text holds; nothing if it is not one of ours. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const { version, organisations } = JSON.parse(text) as Manifest;
    const ours = version === 1 && organisations.every(({ id, name }) => ID.test(id) && !!name);
    return ours ? { version, organisations } : undefined;
  } catch {
    return undefined;
  }
}

/** Data as the text of a JSON file: keys in the order given, two spaces, a line end at the end. */
export const toJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
