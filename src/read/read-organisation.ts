import { kindOf } from '../model/index.ts';
import type { Declaration } from './declaration.ts';
import { evaluate } from './evaluate.ts';
import { type FieldFinder, fieldFinder } from './field-at.ts';
import { type Fingerprinter, fingerprinter } from './fingerprint.ts';
import { loadModule } from './load-module.ts';
import { createLocator, type Locator } from './locator.ts';
import type { Problem } from './problem.ts';
import { filesOf } from './registry-files.ts';
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
  /** What each file exports, by name; for those who compare reading with running. */
  exports: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
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
  const { folder, files } = listed;
  const problems = [...listed.problems];
  const values = new Map(Object.entries(offered));
  const reading: Reading = {
    evaluate: (module, node) => evaluate(reading, module, node),
    folder,
    files: new Set(files),
    offered: values,
    callable: new Set([...values.values()].filter((value) => typeof value === 'function')),
    contents,
    modules: new Map(),
    resolved: new Map(),
    positions: new Map(),
    problems,
    problemCounts: new Map(),
    calls: [],
    budget: BUDGET,
    depth: 0,
  };
  const exports = new Map<string, ReadonlyMap<string, unknown>>();
  for (const file of files) {
    const module = loadModule(reading, file);
    if (typeof module === 'object') exports.set(file, evaluateAll(module));
  }
  const declarations = declarationsOf(reading);
  return {
    id,
    folder,
    files,
    declarations,
    problems,
    ...createLocator(declarations, reading.positions),
    fieldAt: fieldFinder(reading.modules),
    fingerprint: fingerprinter(reading.modules),
    exports,
  };
}

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
