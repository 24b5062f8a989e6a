import { type Kind, kindOf } from '../model/index.ts';
import { loadModule } from './load-module.ts';
import { type FieldFinder, fieldFinder } from './field-at.ts';
import { createLocator, type Locator } from './locator.ts';
import type { PositionTable } from './positions.ts';
import type { Problem } from './problem.ts';
import { filesOf } from './registry-files.ts';
import { type Module, type Reading, UNREADABLE } from './scope.ts';
import { rangeOf } from './source.ts';

/** Something that a registry file declares: its kind, its value as written, and its file. */
export interface Declaration {
  kind: Kind;
  value: Readonly<Record<string, unknown>>;
  /** Absolute path. */
  file: string;
}

export interface OrganisationReading {
  /** The name of the folder. */
  id: string;
  folder: string;
  /** Absolute paths of all files, in a fixed order. */
  files: readonly string[];
  declarations: readonly Declaration[];
  problems: readonly Problem[];
  locate: Locator;
  /** The field, list entry or statement around a position. */
  fieldAt: FieldFinder;
  /** What each file exports, by name; for those who compare reading with running. */
  exports: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/** Values that one organisation may build: forty times a registry of a thousand activities. */
const BUDGET = 20_000_000;

/**
 * Reads every file of an organisation. Never throws for what the files contain: what cannot be read
 * is a problem, and the rest is read.
 */
export function readOrganisation(
  registry: string,
  id: string,
  offered: Readonly<Record<string, unknown>>,
): OrganisationReading {
  const listed = filesOf(registry, id);
  const values = new Map(Object.entries(offered));
  const reading: Reading = {
    folder: listed.folder,
    offered: values,
    callable: new Set([...values.values()].filter((value) => typeof value === 'function')),
    modules: new Map(),
    positions: new WeakMap() as PositionTable,
    problems: [...listed.problems],
    calls: [],
    budget: BUDGET,
  };
  const exports = new Map<string, ReadonlyMap<string, unknown>>();
  for (const file of listed.files) {
    const module = loadModule(reading, file);
    if (typeof module === 'object') exports.set(file, evaluateAll(reading, module));
  }
  const declarations = declarationsOf(reading);
  return {
    id,
    folder: listed.folder,
    files: listed.files,
    declarations,
    problems: reading.problems,
    locate: createLocator(declarations, reading.positions),
    fieldAt: fieldFinder(reading.modules),
    exports,
  };
}

function evaluateAll(reading: Reading, module: Module): ReadonlyMap<string, unknown> {
  try {
    for (const binding of module.names.values()) binding();
    const exported = new Map<string, unknown>();
    for (const [name, binding] of module.exports) {
      const { value } = binding();
      if (value !== UNREADABLE) exported.set(name, value);
    }
    return exported;
  } catch (cause) {
    // Evaluation is recursive: nesting deeper than the stack cannot be read.
    if (!(cause instanceof RangeError)) throw cause;
    const range = rangeOf(module.tree, 0, 0);
    reading.problems.push({ rule: 'registry/unreadable-file', message: 'too-deep', data: {}, range });
    return new Map();
  }
}

function declarationsOf(reading: Reading): Declaration[] {
  const seen = new Set<object>();
  const declarations: Declaration[] = [];
  for (const { value, call } of reading.calls) {
    const kind = kindOf(value);
    if (kind === undefined || seen.has(value)) continue;
    seen.add(value);
    const file = call.getSourceFile().fileName;
    declarations.push({ kind, value: value as Declaration['value'], file });
  }
  return declarations;
}
