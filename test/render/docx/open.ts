import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { type DocxSource, toDocx } from '../../../src/render/docx/to-docx.ts';

const SOURCE = {
  title: 'Vos données',
  author: 'Acme & Cie',
  language: 'fr',
  day: '2026-11-22',
} as const;

/** A document of this HTML. */
export const docxOf = (html: string, source: Partial<DocxSource> = {}): Uint8Array =>
  toDocx({ ...SOURCE, html, ...source });

/** A part of a file for Word, as XML. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = unzipSync(docx)[path];
  if (!part) throw new Error(`There is no ${path}.`);
  return strFromU8(part);
}

/** The body of a document, as XML. */
export const bodyOf = (html: string): string => partOf(docxOf(html), 'word/document.xml');

/** Names that another library does not know are no errors of the file. */
const UNKNOWN_STYLE =
  /^Unrecognised (paragraph|run) style: '(Table Text|Table List|After Table|Open Question)'/;

/** A file for Word as another library reads it: as HTML, and what it says about the file. */
export async function openDocx(docx: Uint8Array): Promise<{ html: string; messages: string[] }> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  const told = messages.map(({ message }) => message);
  return { html: value, messages: told.filter((message) => !UNKNOWN_STYLE.test(message)) };
}
