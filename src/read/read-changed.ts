import type { Path } from '../model/index.ts';
import { digestIn } from './contents.ts';
import { fingerprinter } from './fingerprint.ts';
import type { KeptFiles } from './kept-files.ts';
import { createLocator, type Locator, rootsOf } from './locator.ts';
import {
  importsIn,
  type OrganisationReading,
  readAll,
  readOrganisation,
  startReading,
} from './read-organisation.ts';
import type { OrganisationFiles } from './registry-files.ts';
import type { Reading } from './scope.ts';

/**
 * Reads what has changed of an organisation, and takes the rest from what is `kept`. Gives what reading
 * all of it would give; nothing, if something could not be read, for that may have causes elsewhere.
 * `before` knows the places in files that are kept; without it, these are read when they are asked for.
 */
export function readChanged(
  registry: string,
  id: string,
  offered: Readonly<Record<string, unknown>>,
  listed: OrganisationFiles,
  contents: Reading['contents'],
  kept: KeptFiles,
  before?: Locator,
): OrganisationReading | undefined {
  const { folder, files } = listed;
  const reading = startReading(listed, offered, contents, kept);
  const changed = files.filter((file) => !kept.has(file));
  const now = readAll(reading, changed);
  if (reading.problems.length > 0) return undefined;

  const declarations = [...now.declarations];
  const exports = new Map(now.exports);
  for (const [file, said] of kept) {
    exports.set(file, said.exports);
    declarations.push(...said.declared.map((one) => ({ ...one, file })));
  }
  const importsOf: OrganisationReading['importsOf'] = (file) => {
    const said = kept.get(file);
    if (!said) return importsIn(reading)(file);
    return { imports: said.imports, byPath: true, isPlain: said.isPlain };
  };
  const own = reading.isExact ? createLocator(now.declarations, reading.positions) : undefined;
  let whole: OrganisationReading | undefined;
  const readWhole = () => {
    whole ??= readOrganisation(registry, id, offered, listed, contents);
    return whole;
  };
  return {
    id,
    folder,
    files,
    declarations,
    problems: [],
    ...lazyLocator(
      declarations,
      () => startReading(listed, offered, contents),
      (file) => (kept.has(file) ? before : own),
    ),
    fieldAt: (...position) => readWhole().fieldAt(...position),
    fingerprint: fingerprinter(
      (file) => {
        const digest = digestIn(contents, file);
        const found = importsOf(file);
        return digest !== undefined && found ? { digest, imports: found.imports } : undefined;
      },
      (file) => kept.get(file)?.fingerprint,
    ),
    changed,
    exports,
    importsOf,
  };
}

/** Reads a file, and what it imports, only when a place in it is asked for. */
function lazyLocator(
  declarations: OrganisationReading['declarations'],
  start: () => Reading,
  knownFor: (file: string) => Locator | undefined,
): Locator {
  const declarationOf = rootsOf(declarations);
  const read = new Set<string>();
  let reading: Reading | undefined;
  let locator: Locator | undefined;
  const locatorFor = (path: Path): Locator | undefined => {
    const file = declarationOf(path)?.file;
    if (file === undefined) return undefined;
    const known = knownFor(file);
    if (known) return known;
    if (!read.has(file)) {
      reading ??= start();
      locator = createLocator(readAll(reading, [file]).declarations, reading.positions);
      read.add(file);
    }
    return locator;
  };
  return {
    locate: (path, part) => locatorFor(path)?.locate(path, part),
    approach: (path) => locatorFor(path)?.approach(path) ?? [],
  };
}
