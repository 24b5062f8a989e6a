import Handlebars from 'handlebars';
import type { Language } from '../../model/index.ts';
import { isClosed } from './closed-template.ts';
import { escapeInline, escapePlain, escapeRich } from './escape.ts';
import { linkTarget } from './link-target.ts';
import { type MarkedText, Marks, type SourceRange } from './marks.ts';
import { capital, finished, sentence } from './sentence.ts';
import {
  isSourced,
  linkedTo,
  mailLink,
  type Part,
  type Sourced,
  type Words,
  webLink,
} from './sourced.ts';
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

type Printable = Words | string | number | undefined;
type Escape = (text: string) => string;

/**
 * Compiles templates. A template prints declared values with `{{say value}}` (one line, every sign
 * literal), `{{cap value}}` (the same with a capital), `{{stop value}}` (with a full stop),
 * `{{sentence value}}` (with both), `{{rich value}}` (paragraphs, lists, bold, italics, links), `{{mail value}}`, `{{link value}}` and
 * `{{linked value url}}`; fixed text of the labels with plain `{{…}}`. Templates never print a
 * declared value otherwise: it would come out as `[object Object]`. What a template among the
 * `remembered` prints of an object is printed again wherever the same object stands.
 */
export function createEngine(
  templates: Templates,
  language: Language,
  remembered: readonly string[] = [],
): Engine {
  const handlebars = Handlebars.create();
  let marks = new Marks();

  const print =
    (literal: Escape, edit: (words: Words) => Words = (words) => words) =>
    (value: Printable): string => {
      if (value === undefined || value === null) return '';
      if (typeof value !== 'object') return literal(String(value));
      const words = edit(value);
      return isSourced(words) ? printSourced(words, literal) : words.map(printPart).join('');
    };
  const printSourced = ({ text, path, parts, href }: Sourced, literal: Escape) => {
    const printed = parts ? parts.map(printPart).join('') : literal(text);
    const target = href === undefined ? undefined : linkTarget(href);
    return marks.mark(target === undefined ? printed : `[${printed}](${target})`, path);
  };
  const say = print(escapePlain);
  const printPart = (part: Part): string =>
    typeof part === 'string' ? escapeInline(part) : printSourced(part, escapePlain);

  handlebars.registerHelper({
    say,
    cap: print(escapePlain, capital),
    sentence: print(escapePlain, sentence),
    stop: print(escapePlain, finished),
    rich: print(escapeRich),
    mail: (email: Printable) => say(isSourced(email) ? mailLink(email) : email),
    link: (url: Printable) => say(isSourced(url) ? webLink(url) : url),
    linked: (words: Printable, url: unknown) =>
      say(isSourced(words) && isSourced(url) ? linkedTo(url, words) : words),
    is: (a: unknown, b: unknown) => a === b,
  });
  handlebars.registerPartial(templates);
  const options = { noEscape: true, strict: false };
  const remember = (name: string) => {
    const print = handlebars.compile(templates[name], options);
    const printed = new WeakMap<object, MarkedText>();
    handlebars.registerPartial(name, (value: object, call?: Handlebars.RuntimeOptions) => {
      const known = printed.get(value);
      if (known) return marks.repeat(known);
      const made = marks.record(() => print(value, call));
      if (typeof value === 'object') printed.set(value, made);
      return made.text;
    });
  };
  for (const name of remembered) if (isClosed(name, templates)) remember(name);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();

  return {
    render(name, view) {
      const source = templates[name];
      if (source === undefined) throw new Error(`There is no template ${name}.`);
      const template = compiled.get(name) ?? handlebars.compile(source, options);
      compiled.set(name, template);
      marks = new Marks();
      const printed = typography(
        template(view, { allowProtoPropertiesByDefault: false }),
        language,
      );
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
