import { lexer, type Token, type Tokens } from 'marked';
import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import { columns } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import { hasColours, type Output, widthOf } from './terminal.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** Words without marks; an address stands behind the words of its link. */
function inline(tokens: readonly Token[] = []): string {
  return tokens
    .map((token) => {
      if (token.type === 'link') {
        const { href, text, tokens: inner } = token as Tokens.Link;
        return href === text ? href : `${inline(inner)} (${href})`;
      }
      if (token.type === 'br') return ' ';
      if ('tokens' in token && token.tokens) return inline(token.tokens);
      return 'text' in token ? decode(String(token.text)) : '';
    })
    .join('')
    .replaceAll('\n', ' ');
}

function list({ items, ordered, start }: Tokens.List, width: number, indent: string): string[] {
  return items.flatMap((item, index) => {
    const mark = ordered ? `${Number(start || 1) + index}. ` : '- ';
    const rest = `${indent}${' '.repeat(mark.length)}`;
    return item.tokens.flatMap((token, position) => {
      if (token.type === 'list') return list(token as Tokens.List, width, rest);
      const text = 'tokens' in token ? inline(token.tokens) : inline([token]);
      return wrap(text, width, position === 0 ? `${indent}${mark}` : rest, rest);
    });
  });
}

const table = ({ header, rows }: Tokens.Table): string[] => {
  const cells = [header, ...rows].map((row) => row.map(({ tokens }) => inline(tokens)));
  const wide = header.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(wide[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

function block(token: Token, width: number, paint: Colors): string[] {
  switch (token.type) {
    case 'space':
    case 'html':
      return [];
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      const lines = wrap(inline(tokens), width);
      const longest = Math.max(...lines.map(columns));
      const rule = depth > 2 ? [] : [paint.dim((depth === 1 ? '═' : '─').repeat(longest))];
      return [...lines.map((line) => paint.bold(line)), ...rule, ''];
    }
    case 'code':
      return [
        ...(token as Tokens.Code).text.split('\n').map((line) => paint.cyan(`    ${line}`)),
        '',
      ];
    case 'list':
      return [...list(token as Tokens.List, width, ''), ''];
    case 'table':
      return [...table(token as Tokens.Table), ''];
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap((inner) =>
        block(inner, width - 2, paint).map((line) => (line === '' ? '' : `  ${line}`)),
      );
    default:
      return [...wrap('tokens' in token ? inline(token.tokens) : inline([token]), width), ''];
  }
}

/** Markdown for a terminal: headings bold, code indented, paragraphs as wide as can be read. */
export function showMarkdown(markdown: string, output: Pick<Output, 'isTTY' | 'columns'>): string {
  const paint = createColors(hasColours(output));
  return `${lexer(markdown)
    .flatMap((token) => block(token, widthOf(output), paint))
    .join('\n')}`;
}
