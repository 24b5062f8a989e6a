import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const OPTIONS = {
  noEmit: true,
  strict: true,
  target: 'es2023',
  lib: ['es2023'],
  module: 'nodenext',
  moduleDetection: 'force',
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noUnusedLocals: false,
  types: [],
};

const DIAGNOSTIC = /^(.+)\((\d+),(\d+)\): error (TS\d+): (.*)$/;

/** TypeScript's native executable; its package does not export the path of it. */
async function executable(): Promise<string> {
  const manifest = import.meta.resolve('typescript/package.json');
  const module = new URL('./lib/getExePath.js', manifest).href;
  const { default: getExePath } = (await import(module)) as { default: () => string };
  return getExePath();
}

/**
 * Type-checks registry files, wherever they lie, with `ropa` meaning this very tool. Nothing of them
 * is run. `declarations` is the file that types `ropa`.
 */
export async function compile(
  files: readonly string[],
  declarations = fileURLToPath(new URL('../index.d.ts', import.meta.url)),
): Promise<Diagnostic[]> {
  if (files.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'ropa-'));
  try {
    const project = join(folder, 'tsconfig.json');
    const paths = { ropa: [declarations] };
    writeFileSync(project, JSON.stringify({ compilerOptions: { ...OPTIONS, paths }, files }));
    return parse(await run(await executable(), ['-p', project, '--pretty', 'false'], folder), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(command, args, { cwd, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // 1 and 2 say that there are diagnostics; anything else, that it did not work.
      if (error && typeof error.code !== 'number') fail(new Error(`${error.message}\n${stderr}`));
      else done(stdout);
    });
  });
}

function parse(output: string, cwd: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const text of output.split(/\r?\n/)) {
    const [, file, line, column, code, words] = DIAGNOSTIC.exec(text) ?? [];
    if (file !== undefined && code !== undefined && words !== undefined) {
      const place = { file: resolve(cwd, file), line: Number(line), column: Number(column) };
      diagnostics.push({ ...place, code, lines: [words] });
    } else if (text.startsWith(' ')) {
      diagnostics.at(-1)?.lines.push(text.trim());
    } else if (text !== '') {
      throw new Error(`The compiler said what could not be read: ${text}`);
    }
  }
  return diagnostics;
}
