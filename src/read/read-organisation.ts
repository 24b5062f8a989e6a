import { kindOf } from '../model/index.ts';
import { contentDigest } from './cache.ts';
import { digestIn } from './contents.ts';
import type { Declaration } from './declaration.ts';
import { evaluate } from './evaluate.ts';
import { type FieldFinder, fieldFinder } from './field-at.ts';
import { type Fingerprinter, fingerprinter } from './fingerprint.ts';
import type { ImportsFound } from './kept-files.ts';
import { loadModule } from './load-module.ts';
import { createLocator, type Locator } from './locator.ts';
import type { Problem } from './problem.ts';
import { filesOf, type OrganisationFiles } from './registry-files.ts';
import { type Module, type Reading, UNREADABLE } from './scope.ts';

export interface OrganisationReading extends Locator {
  /** The name of the folder. */
  id: string;
  folder: string;
  /** Absolute paths of all files, in a fixed order. */
  files: readonly string[];
  declarations: readonly Declaration[];
  problems: readonly Problem[];
  /** The field, list entry or statement around a position. */
  fieldAt: FieldFinder;
  /** Tells whether what a file says has changed, itself or by what it imports. */
  fingerprint: Fingerprinter;
  /** The files that were read now; the rest of them was kept from before. */
  changed: readonly string[];
  /** What each file exports, by name; for those who compare reading with running. */
  exports: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** The files that a file imports. */
  importsOf(file: string): ImportsFound | undefined;
}

/** Values that one organisation may build: a thousand for each of five thousand activities. */
const BUDGET = 5_000_000;

/**
 * Reads every file of an organisation. Never throws for what the files contain: what cannot be read
 * is a problem, and the rest is read. `registry` is an absolute path; `listed` saves listing again,
 * and `contents` reading from the disk.
 */
export function readOrganisation(
  registry: string,
  id: string,
  offered: Readonly<Record<string, unknown>>,
  listed = filesOf(registry, id),
  contents: Reading['contents'] = new Map(),
): OrganisationReading {
  const reading = startReading(listed, offered, contents);
  const { exports, declarations } = readAll(reading, listed.files);
  const { folder, files } = listed;
  return {
    id,
    folder,
    files,
    declarations,
    problems: reading.problems,
    ...createLocator(declarations, reading.positions),
    fieldAt: fieldFinder(reading.modules),
    fingerprint: fingerprinter((file) => {
      const module = reading.modules.get(file);
      if (typeof module !== 'object') return undefined;
      const digest = digestIn(contents, file) ?? contentDigest(Buffer.from(module.tree.text));
      return { digest, imports: module.imports };
    }),
    changed: files,
    exports,
    importsOf: importsIn(reading),
  };
}

/** Begins to read files; what is `kept` of them is not read again. */
export function startReading(
  { folder, files, problems }: Pick<OrganisationFiles, 'folder' | 'files' | 'problems'>,
  offered: Readonly<Record<string, unknown>>,
  contents: Reading['contents'],
  kept: Reading['kept'] = new Map(),
): Reading {
  const values = new Map(Object.entries(offered));
  const reading: Reading = {
    evaluate: (module, node) => evaluate(reading, module, node),
    folder,
    files: new Set(files),
    offered: values,
    callable: new Set([...values.values()].filter((value) => typeof value === 'function')),
    contents,
    kept,
    modules: new Map(),
    resolved: new Map(),
    positions: new Map(),
    isExact: true,
    problems: [...problems],
    problemCounts: new Map(),
    calls: [],
    budget: BUDGET,
    depth: 0,
  };
  return reading;
}

/** Reads these files, and gives what they export and what was declared on the way. */
export function readAll(reading: Reading, files: readonly string[]) {
  const exports = new Map<string, ReadonlyMap<string, unknown>>();
  for (const file of files) {
    const module = loadModule(reading, file);
    if (typeof module === 'object') exports.set(file, evaluateAll(module));
  }
  return { exports, declarations: declarationsOf(reading) };
}

/** What the files import that were read. */
export const importsIn =
  ({ modules }: Reading): OrganisationReading['importsOf'] =>
  (file) => {
    const module = modules.get(file);
    if (typeof module !== 'object') return undefined;
    const { imports, importsByPath: byPath, isPlain } = module;
    return { imports, byPath, isPlain };
  };

/** Evaluates every statement of a module, exported or not, and gives what it exports. */
function evaluateAll(module: Module): ReadonlyMap<string, unknown> {
  for (const { binding, statement } of module.bindings) binding(statement);
  const exported = new Map<string, unknown>();
  for (const [name, binding] of module.exports) {
    const { value } = binding(module.tree);
    if (value !== UNREADABLE) exported.set(name, value);
  }
  return exported;
}

function declarationsOf(reading: Reading): Declaration[] {
  const declarations: Declaration[] = [];
  for (const { value, call } of reading.calls) {
    const kind = kindOf(value);
    const file = call.getSourceFile().fileName;
    if (kind) declarations.push({ kind, value: value as Declaration['value'], file });
  }
  return declarations;
}
