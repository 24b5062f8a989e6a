/** A place in a file: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Range {
  /** Absolute path. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Something that could not be read as data: the id of a rule, one of its messages, and the place. */
export interface Problem {
  rule: string;
  message: string;
  data: Readonly<Record<string, string>>;
  range: Range;
}

/** The first character of a file, for what concerns the file as a whole. */
export function startOf(file: string): Range {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
