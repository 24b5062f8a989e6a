import { existsSync, type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Problem, startOf } from './problem.ts';

/** A larger file is not a declaration that people can review. */
const MAXIMUM_BYTES = 1024 * 1024;

export interface OrganisationFiles {
  /** The name of the folder. */
  id: string;
  folder: string;
  /** Absolute paths in a fixed order, whatever the file system's. */
  files: string[];
  problems: Problem[];
}

const isInside = (folder: string, path: string) => {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !way.startsWith(sep);
};

const compare = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** The subfolders of a registry that are organisations: those with an `organisation.ts`. */
export function organisationsIn(registry: string): string[] {
  return readdirSync(registry, { withFileTypes: true })
    .filter((entry) => existsSync(join(registry, entry.name, 'organisation.ts')))
    .map((entry) => entry.name)
    .sort();
}

/** Every `.ts` file of an organisation. What leads outside its folder is a problem, and is not read. */
export function filesOf(registry: string, id: string): OrganisationFiles {
  const folder = join(registry, id);
  const result: OrganisationFiles = { id, folder, files: [], problems: [] };
  const root = realpathSync(folder);
  const refuse = (file: string, message: string, data: Record<string, string> = {}) =>
    result.problems.push({ rule: 'registry/unreadable-file', message, data, range: startOf(file) });

  const visitFile = (file: string, real: string) => {
    const { size } = statSync(real);
    if (size > MAXIMUM_BYTES) refuse(file, 'too-large', { size: (size / 1e6).toFixed(1) });
    else result.files.push(file);
  };

  const visit = (directory: string, entry: Dirent) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      for (const child of readdirSync(path, { withFileTypes: true }).sort(compare)) visit(path, child);
    } else if (entry.isSymbolicLink()) {
      const real = existsSync(path) ? realpathSync(path) : undefined;
      if (real === undefined || !isInside(root, real)) refuse(path, 'link');
      // A link inside the folder names a file that is read under its own name.
    } else if (entry.isFile() && entry.name.endsWith('.ts')) {
      visitFile(path, path);
    }
  };

  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(compare)) visit(folder, entry);
  return result;
}
