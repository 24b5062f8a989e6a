import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, availableParallelism, platform, tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, parseDiagnostics } from './diagnostics.ts';

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

/** Five thousand activities take three seconds. */
const TIMEOUT_MS = 120_000;
const MAXIMUM_OUTPUT = 1 << 26;

/** The compiler at work. */
export interface Compilation {
  /** What it says. Fails if it breaks down, is stopped, or does not finish in two minutes. */
  diagnostics: Promise<Diagnostic[]>;
  stop(): void;
}

/** What types `ropa`: declarations where this tool is installed, its source where it is developed. */
function ownTypes(): string {
  const self = fileURLToPath(import.meta.url);
  return join(dirname(self), extname(self) === '.ts' ? '../index.ts' : '../index.d.ts');
}

/** What the compiler knows of files that it has seen before, in its own words. */
export interface CompilerState {
  load(): string | undefined;
  save(text: string): void;
}

/**
 * The compiler's settings for its own memory: to collect hardly any garbage saves a fifth of its work
 * and costs a tenth more memory, for most of what it makes is needed to the end. It needs nothing else
 * of what surrounds it.
 */
const ENVIRONMENT = { GOGC: '3000' };

/** So many files take the compiler longer than the rest of the work takes. */
const MANY = 2000;

/**
 * Where there are but two processors, one is for the rest of the work: the compiler does a quarter more
 * in order to use both. Only where most waiting is for the compiler does it get both.
 */
const threads = (unknown: number) =>
  availableParallelism() > 2 || unknown > MANY ? [] : ['--singleThreaded'];

const require = createRequire(import.meta.url);
let manifest: string | undefined;

/** The manifest of TypeScript's package. */
function manifestOf(): string {
  manifest ??= manifestNearby() ?? require.resolve('typescript/package.json');
  return manifest;
}

/** Where Node itself would find it as a rule, and takes longer. */
function manifestNearby(): string | undefined {
  for (
    let folder = dirname(fileURLToPath(import.meta.url));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    const path = join(folder, 'node_modules/typescript/package.json');
    if (existsSync(path)) return realpathSync(path);
  }
  return undefined;
}

/** The compiler's version: another one may say other things. */
export const compilerVersion = (): string =>
  (JSON.parse(readFileSync(manifestOf(), 'utf8')) as { version: string }).version;

/** TypeScript's native executable; its package does not export the path of it. */
function executable(): string {
  // Where it is as a rule; to ask TypeScript's own module takes Node longer than to start the compiler.
  const own = `@typescript/typescript-${platform()}-${arch()}`;
  const usual = join(
    dirname(manifestOf()),
    '../',
    own,
    'lib',
    platform() === 'win32' ? 'tsc.exe' : 'tsc',
  );
  if (existsSync(usual)) return usual;
  const { default: getExePath } = require(join(dirname(manifestOf()), 'lib/getExePath.js')) as {
    default: () => string;
  };
  return getExePath();
}

/**
 * Starts to type-check registry files, wherever they lie, with `ropa` meaning this very tool; `types`
 * is the file that declares it. Nothing of them is run. With a `state`, what has not changed since is
 * not checked again. What has not been read yet may keep the
 * compiler busy until it is stopped: the types of a few lines can unfold without end.
 */
export function startCompiler(
  files: readonly string[],
  types = ownTypes(),
  state?: CompilerState,
): Compilation {
  if (files.length === 0) return { diagnostics: Promise.resolve([]), stop: () => {} };
  const command = executable();
  const folder = mkdtempSync(join(tmpdir(), 'ropa-'));
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = { ...OPTIONS, paths: { ropa: [types] } };
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  const stopping = new AbortController();
  const known = state?.load();
  const unknown = known === undefined ? files.length : 0;
  const args = ['-p', project, '--pretty', 'false', ...threads(unknown)];
  const stateFile = join(folder, 'state');
  if (state) {
    // Its paths lead from there to the files, and are the same for every folder beside this one.
    if (known !== undefined) writeFileSync(stateFile, known);
    args.push('--incremental', '--tsBuildInfoFile', stateFile);
  }
  const diagnostics = run(command, args, folder, stopping.signal)
    .then((text) => {
      if (state && existsSync(stateFile)) state.save(readFileSync(stateFile, 'utf8'));
      return parseDiagnostics(text, folder);
    })
    .finally(() => rmSync(folder, { recursive: true, force: true }));
  // It may fail before anybody asks; whoever asks is told.
  diagnostics.catch(() => {});
  return { diagnostics, stop: () => stopping.abort() };
}

/** Type-checks registry files that were read without a problem. */
export function compile(files: readonly string[], types?: string): Promise<Diagnostic[]> {
  return startCompiler(files, types).diagnostics;
}

function run(command: string, args: string[], cwd: string, stopping: AbortSignal): Promise<string> {
  // The compiler does not heed SIGTERM, which is what `execFile` would send when it is aborted.
  const limits = {
    env: ENVIRONMENT,
    maxBuffer: MAXIMUM_OUTPUT,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  } as const;
  // Loaded when it is needed: to run programs is a large part of Node.
  const { execFile } = require('node:child_process') as typeof import('node:child_process');
  return new Promise((done, fail) => {
    const child = execFile(command, args, { cwd, ...limits }, (error, stdout, stderr) => {
      if (error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        done(stdout.slice(0, stdout.lastIndexOf('\n')));
      } else if (error && (typeof error.code !== 'number' || stdout === '')) {
        // An exit code with output means diagnostics; without any, that the compiler broke down.
        fail(
          new Error(`The TypeScript compiler failed: ${error.message}\n${stderr.slice(0, 2000)}`),
        );
      } else done(stdout);
    });
    stopping.addEventListener('abort', () => child.kill('SIGKILL'));
  });
}
