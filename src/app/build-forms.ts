import type { Language } from '../model/index.ts';
import type { Templates } from '../render/core/engine.ts';
import type { toDocx } from '../render/docx/to-docx.ts';
import { renderPage } from '../render/notice/index.ts';

/** Prints pages to PDF. The pages by the paths of their files, each with its styles in `ropa.css`. */
export type Print = (
  pages: ReadonlyMap<string, string>,
  css: string,
) => Promise<ReadonlyMap<string, Uint8Array>>;

/** What documents are written as beside the files that every build writes. */
export interface Forms {
  /** What writes files for Word. */
  readonly docx?: typeof toDocx | undefined;
  readonly print?: Print | undefined;
}

/** A document that can be written in other forms. */
export interface FormSource {
  /** Its path without the ending. */
  readonly base: string;
  readonly title: string;
  /** The organisation that it is of. */
  readonly author: string;
  readonly language: Language;
  /** The day of which it is, `YYYY-MM-DD`. */
  readonly day: string;
  readonly landscape?: boolean;
  /** The document as HTML, sanitised: as it is printed, and plain, as a word processor takes it. */
  readonly printed: () => string;
  readonly plain: () => string;
}

/** Where the styles lie when a page is printed. */
export const CSS_TO_PRINT = 'ropa.css';

/** A document in the forms that are asked for: where, the files that are made, the pages to print. */
export function formsOf(
  source: FormSource,
  { docx, print }: Forms,
  templates: Templates,
): {
  paths: { docx?: string; pdf?: string };
  files: [path: string, content: Uint8Array][];
  pages: [path: string, html: string][];
} {
  const { base, title, language, printed, plain } = source;
  const [word, pdf] = [`${base}.docx`, `${base}.pdf`];
  const page = () =>
    renderPage({ templates, language, title, html: printed(), cssHref: CSS_TO_PRINT });
  return {
    paths: { ...(docx && { docx: word }), ...(print && { pdf }) },
    files: docx ? [[word, docx({ ...source, html: plain() })]] : [],
    pages: print ? [[pdf, page()]] : [],
  };
}
