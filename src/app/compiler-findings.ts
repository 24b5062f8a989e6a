import { type Finding, isSaid, type Reported } from '../check/index.ts';
import {
  type Compilation,
  compile,
  type Diagnostic,
  type OrganisationReading,
  type Range,
} from '../read/index.ts';

/**
 * What the compiler says of the organisations that were read without a problem. It works while they
 * are read, and is stopped where something could not be: that might keep it busy for ever.
 */
export async function diagnose(
  compilation: Compilation,
  readings: readonly OrganisationReading[],
): Promise<Diagnostic[]> {
  const readable = readings.filter(({ problems }) => problems.length === 0);
  if (readable.length === readings.length) return compilation.diagnostics;
  compilation.stop();
  await compilation.diagnostics.catch(() => {});
  return compile(readable.flatMap(({ files }) => files));
}

/**
 * What the compiler says and no schema has said: `reported`, and `refused` with its places. What rules
 * say of a valid declaration does not count, for it is not why it does not compile.
 */
export function compilerFindings(
  reading: OrganisationReading,
  diagnostics: readonly Diagnostic[],
  reported: readonly Reported[],
  refused: readonly Finding[],
): Finding[] {
  const files = new Set(reading.files);
  const said = new Set(
    reported.flatMap(({ path, declaration }) => reading.approach(path, declaration)).map(startOf),
  );
  return diagnostics
    .filter((one) => files.has(one.file))
    .filter((one) => !isSaid(refused, one, reading.fieldAt(one.file, one.line, one.column)))
    .filter((one) => {
      // What the compiler says twice of one place has one cause.
      const isNew = !said.has(startOf(one));
      said.add(startOf(one));
      return isNew;
    })
    .map(({ file, line, column, code, lines }) => ({
      rule: 'registry/does-not-compile',
      severity: 'error',
      message: 'compiler',
      data: { code, words: lines.at(-1) ?? '' },
      organisation: reading.id,
      path: '',
      file,
      line,
      column,
      endLine: line,
      endColumn: column,
    }));
}

const startOf = ({ file, line, column }: Pick<Range, 'file' | 'line' | 'column'>) =>
  `${file}:${line}:${column}`;
