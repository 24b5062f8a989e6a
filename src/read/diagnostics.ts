import { resolve } from 'node:path';

/** What the compiler says of one place. */
export interface Diagnostic {
  /** Absolute path. */
  file: string;
  line: number;
  column: number;
  /** `TS2322` */
  code: string;
  /** The first sentence, and those below it that say why. */
  lines: string[];
}

const FIRST_LINE = /^(.+?)\((\d+),(\d+)\): error (TS\d+): (.*)$/;

/**
 * Reads what `tsc --pretty false` prints, run in the folder `cwd`. A line that opens no diagnostic
 * continues the last one: most are indented, but what the compiler quotes may hold line breaks.
 */
export function parseDiagnostics(output: string, cwd: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const text of output.split(/\r?\n/)) {
    const [, file, line, column, code, words] = FIRST_LINE.exec(text) ?? [];
    const last = diagnostics.at(-1);
    if (file !== undefined && code !== undefined && words !== undefined) {
      const place = { file: resolve(cwd, file), line: Number(line), column: Number(column) };
      diagnostics.push({ ...place, code, lines: [words] });
    } else if (text.trim() === '') {
      // Nothing is said.
    } else if (last) {
      last.lines.push(text.trim());
    } else {
      throw new Error(`The compiler said what could not be read: ${text}`);
    }
  }
  return diagnostics;
}
