import type { Colors } from 'picocolors/types.js';
import type { Severity } from '../check/index.ts';
import type { Language } from '../model/index.ts';
import type { Report } from './report.ts';

/** A rule in the words of one language. */
export interface RuleDescription {
  id: string;
  severity: Severity;
  articles: readonly string[];
  title: string;
  help: string;
  /** The official page of the leading article. */
  url?: string;
  /** The rule's own page, in Markdown. */
  page?: string;
}

/** What formats need beside the report; each uses what it needs. */
export interface ReportOptions {
  language: Language;
  /** The organisations that were checked, also those without a finding. */
  organisations: readonly string[];
  /** The version of ropa. */
  version: string;
  /** At least the rules that the findings name. */
  rules: readonly RuleDescription[];
  /** A line of a file as the report names it, counted from 1; nothing where it is not to be shown. */
  lineAt(file: string, line: number): string | undefined;
  /** Where a browser shows these lines. */
  linkTo(file: string, line: number, endLine: number): string;
  /** Colours, or functions that leave text as it is. */
  paint: Paint;
  /** Columns of the terminal. */
  width: number;
}

export type Paint = Pick<
  Colors,
  'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'underline' | 'yellow'
>;

export type Formatter = (report: Report, options: ReportOptions) => string;
