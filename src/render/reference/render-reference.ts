import { Marked } from 'marked';
import sanitize from 'sanitize-html';
import { LANGUAGES, type Language } from '../../model/index.ts';
import type { Templates } from '../core/engine.ts';
import { renderPage } from '../notice/render-page.ts';

/** A rule in the words of the page's language. */
export interface ReferenceRule {
  readonly id: string;
  readonly title: string;
  /** `error`, in words. */
  readonly severity: string;
  readonly articles: readonly string[];
  /** Its page in Markdown, which opens with a heading. */
  readonly page: string;
}

const WORDS = {
  en: {
    title: 'Rules that ropa checks',
    introduction:
      'Each rule with the duty that it checks, its articles, what is wrong and what is right. Search this page in your browser.',
    columns: ['Rule', 'Severity', 'Law', 'Duty'],
  },
  fr: {
    title: 'Règles que vérifie ropa',
    introduction:
      'Chaque règle avec l’obligation qu’elle vérifie, ses articles, ce qui n’est pas conforme et ce qui l’est. Cherchez dans cette page avec votre navigateur.',
    columns: ['Règle', 'Gravité', 'Texte', 'Obligation'],
  },
} as const satisfies Record<Language, object>;

/** The page of a language, from the top of the output folder. */
export const referenceFile = (language: Language): string => `rules.${language}.html`;

/** Headings stand below the one of the page; code stays code. */
const marked = new Marked({
  gfm: true,
  async: false,
  walkTokens: (token) => {
    if (token.type === 'heading') token.depth += 1;
  },
});

const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    ...[
      'a',
      'article',
      'blockquote',
      'br',
      'code',
      'div',
      'em',
      'h1',
      'h2',
      'h3',
      'h4',
      'li',
      'ol',
    ],
    ...['p', 'pre', 'section', 'span', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  allowedAttributes: {
    '*': ['class', 'id', 'lang'],
    a: ['href'],
    td: ['data-label'],
    th: ['scope'],
    div: ['tabindex'],
    pre: ['tabindex'],
  },
  allowedSchemes: ['http', 'https'],
  disallowedTagsMode: 'escape',
};

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Every rule on one page, with a list of them first; each has its id as its anchor. */
export function renderReference(
  templates: Templates,
  language: Language,
  rules: readonly ReferenceRule[],
): string {
  const { title, introduction, columns } = WORDS[language];
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  const rows = rules.map(({ id, severity, articles, title: duty }) => {
    const cells = [
      `<a href="#${id}">${id}</a>`,
      escapeHtml(severity),
      articles.map((one) => `<span class="ropa-article">${escapeHtml(one)}</span>`).join(', '),
      escapeHtml(duty),
    ];
    const tagged = cells.map((cell, index) => `<td data-label="${columns[index]}">${cell}</td>`);
    return `<tr>${tagged.join('')}</tr>\n`;
  });
  const sections = rules.map(({ id, page }) => {
    const html = String(marked.parse(page)).replaceAll('<pre>', '<pre tabindex="0">');
    return `<section class="ropa-card" id="${id}">\n${html}</section>\n`;
  });
  const html = sanitize(
    `<article class="ropa-portal ropa-reference" lang="${language}">\n<h1>${title}</h1>\n` +
      `<p>${introduction}</p>\n<div class="ropa-table" tabindex="0"><table>\n<thead><tr>${head}</tr></thead>\n` +
      `<tbody>\n${rows.join('')}</tbody>\n</table></div>\n${sections.join('')}</article>\n`,
    ALLOWED,
  );
  const alternatives = LANGUAGES.map((one) => ({ language: one, href: referenceFile(one) }));
  return renderPage({ templates, language, title, html, cssHref: 'ropa.css', alternatives });
}
