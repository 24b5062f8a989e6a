/** Where a command writes, as far as its texts depend on it. */
export interface Output {
  isTTY: boolean;
  /** Of a terminal; elsewhere, it says nothing. */
  columns: number;
  write(text: string): unknown;
}

/** Colours are for people: on a terminal, unless they said no (no-color.org). */
export const hasColours = ({ isTTY }: Pick<Output, 'isTTY'>): boolean =>
  isTTY && !process.env.NO_COLOR;

/** Columns to write in: those of the terminal, within what can be read; in a file always the same. */
export const widthOf = ({ isTTY, columns }: Pick<Output, 'isTTY' | 'columns'>): number =>
  isTTY ? Math.min(Math.max(columns, 60), 110) : 100;
