/** Colours are for people: on a terminal, unless they said no (no-color.org). */
export const hasColours = ({ isTTY }: NodeJS.WriteStream): boolean =>
  Boolean(isTTY) && !process.env.NO_COLOR;

/** Columns to write in: those of the terminal, within what can be read; in a file always the same. */
export const widthOf = ({ isTTY, columns }: NodeJS.WriteStream): number =>
  isTTY ? Math.min(Math.max(columns, 60), 110) : 100;
