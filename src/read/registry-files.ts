import { type Dirent, readdirSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { entryAt, isInside, realPathOf } from './paths.ts';
import { type Problem, startOf } from './problem.ts';

/** A larger file is not a declaration that people can review. */
const MAXIMUM_BYTES = 1024 * 1024;

export interface OrganisationFiles {
  folder: string;
  /** Absolute paths in a fixed order, whatever the file system's. */
  files: string[];
  /** What the file system says of each of them. */
  entries: Map<string, Stats>;
  /** Links that lead to other places of the folder, each followed by where it leads. */
  links: string[];
  problems: Problem[];
}

const compare = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** The subfolders of a registry that are organisations: those with an `organisation.ts`. */
export function organisationsIn(registry: string): string[] {
  // A link counts, even a broken one: an organisation does not vanish because it cannot be read.
  return readdirSync(registry, { withFileTypes: true })
    .filter(({ name }) => entryAt(join(registry, name, 'organisation.ts')) !== undefined)
    .map(({ name }) => name)
    .sort();
}

/** Every `.ts` file of an organisation. What leads outside its folder is a problem, and is not read. */
export function filesOf(registry: string, id: string): OrganisationFiles {
  const folder = join(registry, id);
  const entries = new Map<string, Stats>();
  const links: string[] = [];
  const problems: Problem[] = [];
  const root = realPathOf(folder) ?? folder;
  const refuse = (file: string, message: string, data: Record<string, string> = {}) =>
    problems.push({ rule: 'registry/unreadable-file', message, data, range: startOf(file) });

  const visitFile = (path: string) => {
    const entry = entryAt(path);
    // A name that is not UTF-8 cannot be asked for.
    if (!entry) return refuse(path, 'not-utf8');
    const { size } = entry;
    if (size > MAXIMUM_BYTES) return refuse(path, 'too-large', { size: (size / 1e6).toFixed(1) });
    entries.set(path, entry);
  };
  const visit = (directory: string, entry: Dirent) => {
    // Folders come without a mark at their end, and what `join` would do to names takes its time.
    const path = `${directory}${sep}${entry.name}`;
    if (entry.isDirectory()) visitAll(path);
    else if (entry.isFile() && entry.name.endsWith('.ts')) visitFile(path);
    else if (entry.isSymbolicLink()) {
      // A link inside the folder names a file that is read under its own name.
      const real = realPathOf(path);
      if (real === undefined || !isInside(root, real)) refuse(path, 'link');
      else links.push(path, real);
    }
  };
  const visitAll = (directory: string) => {
    if (entryAt(directory) === undefined) return refuse(directory, 'not-utf8');
    const names = readdirSync(directory, { withFileTypes: true }).sort(compare);
    for (const one of names) visit(directory, one);
  };

  if (isInside(realPathOf(registry) ?? registry, root)) visitAll(folder);
  else refuse(folder, 'link');
  return { folder, files: [...entries.keys()], entries, links, problems };
}
