import { textOf } from '../core/sourced.ts';
import { typography } from '../core/typography.ts';
import type { Cell, Line, RegisterContext } from './shapes.ts';

/** A line as plain text, for formats without markup. */
export function lineText({ label, text, as }: Line, { language, terms }: RegisterContext): string {
  const words = typeof text === 'string' ? text : typography(textOf([text]), language);
  const head = label === undefined ? '' : `${label}${terms.colon}`;
  return `${as === 'item' ? '– ' : ''}${head}${words}`;
}

/** A cell as plain text, one line each. */
export const cellText = (cell: Cell, context: RegisterContext): string =>
  cell.map((line) => lineText(line, context)).join('\n');

/** Whether a cell holds something that is not established. */
export const isOpen = (cell: Cell): boolean => cell.some(({ as }) => as === 'open');
