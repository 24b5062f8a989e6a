import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type KeptOrganisation, MANIFEST, type Manifest, parseManifest } from './build-manifest.ts';
import { UserError } from './user-error.ts';

/** An output folder that may be replaced. */
export interface Target {
  /** Absolute, with no link in it. */
  readonly folder: string;
  /** What an earlier build left there. */
  readonly previous: Manifest | undefined;
}

/** The one file of an output folder that is not ours, and stays. */
export const KEPT = 'README.md';

/** A path without links, whether or not its end exists already. */
function real(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  return join(real(dirname(absolute)), basename(absolute));
}

/** Whether a path is a folder or lies in it. */
const isIn = (path: string, folder: string) => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
};

/**
 * The folder to write to. A `UserError` where replacing it could destroy something: a file, the
 * registry, the folder that the command runs in, or a folder with anything that no build made.
 */
export function targetOf(out: string, registry: string): Target {
  const folder = real(out);
  const declarations = real(registry);
  if (isIn(declarations, folder)) {
    throw new UserError(
      `${out} holds the registry, which a build would erase. Name another --out.`,
    );
  }
  if (isIn(folder, declarations)) {
    throw new UserError(`${out} lies in the registry. Name a folder outside it with --out.`);
  }
  if (isIn(real('.'), folder)) {
    throw new UserError(
      `${out} holds the folder that you are in, which a build would erase. Name another --out.`,
    );
  }
  if (!existsSync(folder)) return { folder, previous: undefined };
  if (!statSync(folder).isDirectory()) {
    throw new UserError(`${out} is not a folder. Name a folder with --out.`);
  }
  const manifest = join(folder, MANIFEST);
  const previous = existsSync(manifest) ? parseManifest(readFileSync(manifest, 'utf8')) : undefined;
  const others = readdirSync(folder).filter((name) => name !== KEPT);
  if (!previous && others.length > 0) {
    throw new UserError(
      `${out} holds what no build made (${others.sort()[0]}). Name an empty or new folder with --out.`,
    );
  }
  return { folder, previous };
}

/** What an earlier build made of other organisations, where it is whole. */
export function keptFrom(
  { folder, previous }: Target,
  built: readonly string[],
): KeptOrganisation[] {
  const others = previous?.organisations.filter(({ id }) => !built.includes(id)) ?? [];
  return others.flatMap((entry) => {
    const file = join(folder, entry.id, 'register', 'register.json');
    return existsSync(file) ? [{ entry, record: JSON.parse(readFileSync(file, 'utf8')) }] : [];
  });
}
