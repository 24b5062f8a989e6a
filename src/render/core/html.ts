import { Marked, type Tokens } from 'marked';
import sanitize from 'sanitize-html';

/** What a document may hold; everything else is text. */
const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    ...['a', 'abbr', 'article', 'b', 'blockquote', 'br', 'dd', 'details', 'div', 'dl', 'dt', 'em'],
    ...['footer', 'h1', 'h2', 'h3', 'h4', 'header', 'hr', 'li', 'nav', 'ol', 'p', 'section'],
    ...['span', 'strong', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul'],
  ],
  allowedAttributes: {
    '*': ['class', 'id', 'lang', 'aria-label', 'aria-labelledby', 'role'],
    a: ['href'],
    td: ['data-label'],
    th: ['scope'],
    time: ['datetime'],
    div: ['tabindex'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  disallowedTagsMode: 'escape',
};

/** The last word on any HTML that leaves this tool: what is not on the list becomes text. */
export const sanitizeHtml = (html: string): string => sanitize(html, ALLOWED);

const stripTags = (html: string) => html.replace(/<[^>]*>/g, '');

/** A table whose cells know their heading, so that it can become cards on a narrow screen. */
function table(this: { parser: { parseInline(tokens: unknown): string } }, token: Tokens.Table) {
  const headings = token.header.map((cell) => this.parser.parseInline(cell.tokens));
  const head = headings.map((html) => `<th scope="col">${html}</th>`).join('');
  const rows = token.rows.map((row) => {
    const cells = row.map((cell, index) => {
      // The first cell is the title of its card.
      if (index === 0) return `<td>${this.parser.parseInline(cell.tokens)}</td>`;
      const label = stripTags(headings[index] ?? '').replace(/"/g, '&quot;');
      return `<td data-label="${label}">${this.parser.parseInline(cell.tokens)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  });
  return `<div class="ropa-table" tabindex="0" role="group"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table></div>\n`;
}

const marked = new Marked({
  gfm: true,
  async: false,
  renderer: { table: table as never },
  // Indented text of an author is a paragraph, not a program.
  tokenizer: {
    code: () => undefined,
    // A name such as `www.example.org` is no address until somebody says that it is.
    url: (source) => (source.startsWith('www.') ? undefined : false),
  },
});

/** Markdown as HTML that is still to be sanitised, for documents that are put together of several. */
export const parseMarkdown = (markdown: string): string => marked.parse(markdown) as string;

/** Markdown as HTML that is still to be sanitised, with what stands around it. */
export const markdownToHtml = (markdown: string): string => marked.parse(markdown) as string;

/** Markdown as sanitised HTML. */
export const toHtml = (markdown: string): string => sanitizeHtml(markdownToHtml(markdown));
