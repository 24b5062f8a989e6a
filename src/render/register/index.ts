import { known, type Language, type Registry } from '../../model/index.ts';
import type { Engine, Templates } from '../core/engine.ts';
import { Memory } from '../core/memory.ts';
import { labelsFor } from '../labels/index.ts';
import type { RegisterFinding } from './annexes.ts';
import { findForm } from './find.ts';
import { withPictures } from './pictures.ts';
import { registerCsv } from './register-csv.ts';
import { type OtherFormat, registerHtml } from './register-html.ts';
import { asOneText, registerMarkdown } from './register-markdown.ts';
import { registerWorkbook } from './register-workbook.ts';
import { registerView } from './view.ts';
import { toXlsx } from './workbook.ts';

export type { RegisterFinding } from './annexes.ts';
export { recordAsData } from './record-json.ts';
export type { OtherFormat } from './register-html.ts';

export interface RegisterOptions {
  readonly registry: Registry;
  readonly language: Language;
  /** The day for which the law is read, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly engine: Engine;
  readonly templates: Templates;
  /** What a check still says of the record. */
  readonly findings?: readonly RegisterFinding[];
  /** The files beside the page, to lead to. */
  readonly formats?: readonly OtherFormat[];
  /** What was made of the same organisation before, in the same language, by the same engine. */
  readonly memory?: Memory;
  /** Whether it is wanted as a document that stands apart from these files. */
  readonly document?: boolean;
}

/** The register of one organisation in one language, in every format. */
export interface RenderedRegister {
  readonly title: string;
  /** One root element, sanitised. */
  readonly html: string;
  /** The same without a way to the files beside it, where that was asked for. */
  readonly document?: string;
  readonly markdown: string;
  readonly csv: string;
  readonly xlsx: Uint8Array;
}

/** Renders the record of processing activities. Art. 30 GDPR. */
export async function renderRegister(options: RegisterOptions): Promise<RenderedRegister> {
  const { registry, language, asOf, engine, templates, findings = [], formats = [] } = options;
  const { terms, register: labels } = labelsFor(language);
  const { country, name } = registry.organisation;
  const { memory = new Memory() } = options;
  const context = { language, asOf, country: known(country), terms, labels, memory };
  const view = registerView(registry, findings, context);
  const parts = registerMarkdown(view, engine, context);
  const illustrated = withPictures(parts, view, templates, context);
  const form = findForm(view.indexes, templates, context);
  return {
    title: `${labels.title}${terms.colon}${name}`,
    html: registerHtml(illustrated, formats, form, engine, context),
    ...(options.document && { document: registerHtml(parts, [], '', engine, context) }),
    markdown: asOneText(parts),
    csv: registerCsv(view, context),
    xlsx: await toXlsx(registerWorkbook(view, context)),
  };
}
