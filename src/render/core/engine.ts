import Handlebars from 'handlebars';
import type { Language } from '../../model/index.ts';
import { escapePlain, escapeRich } from './escape.ts';
import { Marks, type SourceRange } from './marks.ts';
import type { Sourced } from './sourced.ts';
import { typography } from './typography.ts';

/** Templates by name, such as `notice/purposes.md`. */
export type Templates = Readonly<Record<string, string>>;

/** Markdown, and where each declared value stands in it. */
export interface RenderedMarkdown {
  markdown: string;
  sources: SourceRange[];
}

/** Prints view models with templates, in one language. */
export interface Engine {
  render(template: string, view: object): RenderedMarkdown;
}

type Printable = Sourced | string | number | undefined;

const isSourced = (value: unknown): value is Sourced =>
  typeof value === 'object' && value !== null && 'text' in value && 'path' in value;

/**
 * Compiles templates. A template prints declared values with `{{say value}}` (one line, every sign
 * literal), `{{rich value}}` (paragraphs, lists, bold, italics, links), `{{mail value}}` and
 * `{{link value}}`; fixed text of the labels with plain `{{…}}`. Templates never print a declared
 * value otherwise: it would come out as `[object Object]`.
 */
export function createEngine(templates: Templates, language: Language): Engine {
  const handlebars = Handlebars.create();
  let marks = new Marks();

  const print = (escape: (text: string) => string) => (value: Printable) => {
    if (value === undefined || value === null) return '';
    if (!isSourced(value)) return escape(String(value));
    return marks.mark(escape(typography(value.text, language)), value.path);
  };
  const address = (scheme: string) => (value: Printable) => {
    const text = isSourced(value) ? value.text : String(value ?? '');
    const target = encodeURI(text).replace(/[()]/g, encodeURIComponent);
    const link = `[${escapePlain(text)}](${scheme}${target})`;
    return isSourced(value) ? marks.mark(link, value.path) : link;
  };

  handlebars.registerHelper({
    say: print(escapePlain),
    rich: print(escapeRich),
    mail: address('mailto:'),
    link: address(''),
    is: (a: unknown, b: unknown) => a === b,
  });
  handlebars.registerPartial(templates);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();

  return {
    render(name, view) {
      const source = templates[name];
      if (source === undefined) throw new Error(`There is no template ${name}.`);
      const template =
        compiled.get(name) ?? handlebars.compile(source, { noEscape: true, strict: false });
      compiled.set(name, template);
      marks = new Marks();
      const printed = template(view, { allowProtoPropertiesByDefault: false });
      const { text, sources } = marks.extract(tidyLines(printed));
      return { markdown: text, sources };
    },
  };
}

/** No line ends in spaces, and no more than one empty line stands between two. */
const tidyLines = (text: string) =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
