import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './measure.ts';

/** The same as those of `src/read/compiler.ts`, which does not export them; a test compares. */
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

const REAL = fileURLToPath(new URL('../lib/index.d.ts', import.meta.url));
const PLAIN = fileURLToPath(new URL('./plain.d.ts', import.meta.url));
const DECLARATIONS = { real: REAL, plain: PLAIN } as const;

/** TypeScript's native executable, without the Node wrapper around it. */
const executable = async (): Promise<string> => {
  const manifest = import.meta.resolve('typescript/package.json');
  const module = await import(new URL('./lib/getExePath.js', manifest).href);
  return module.default();
};

/** A task that type-checks files with the native compiler alone, `ropa` meaning these declarations. */
export async function nativeTask(
  folder: string,
  files: readonly string[],
  typing: keyof typeof DECLARATIONS,
): Promise<() => void> {
  const command = await executable();
  const project = join(folder, `tsconfig.${typing}.json`);
  const paths = { ropa: [DECLARATIONS[typing]] };
  writeFileSync(project, JSON.stringify({ compilerOptions: { ...OPTIONS, paths }, files }));
  return () => run(command, ['-p', project, '--pretty', 'false'], folder);
}
