import { dirname, join, relative, resolve } from 'node:path';
import { entryAt, isInside, realPathOf } from './paths.ts';
import type { Resolved } from './resolved.ts';
import type { Reading } from './scope.ts';

/** The file that an import names. Files of a folder mostly import the same few: each is sought once. */
export function resolveImport(reading: Reading, from: string, specifier: string): Resolved {
  const key = `${dirname(from)}\0${specifier}`;
  const resolved = reading.resolved.get(key) ?? seek(reading, from, specifier);
  reading.resolved.set(key, resolved);
  return resolved;
}

/** `./data.ts`, `./data.js` and `./data` name the same file of the organisation. */
function seek(reading: Reading, from: string, specifier: string): Resolved {
  if (!/^\.\.?\//.test(specifier)) return { refusal: 'import' };
  const path = resolve(dirname(from), specifier);
  if (!isInside(reading.folder, path)) return { refusal: 'outside' };
  // Most imports name a file that is listed and that no link leads to.
  if (reading.files.has(path)) return { file: path, byPath: true };
  const candidates = [path, path.replace(/\.js$/, '.ts'), `${path}.ts`];
  for (const candidate of candidates) {
    const real = realPathOf(candidate);
    const entry = entryAt(real ?? candidate);
    // A broken link is reported where it stands.
    if (entry?.isSymbolicLink()) return 'reported';
    if (entry?.isFile() && real !== undefined) return listed(reading, real);
  }
  return { refusal: 'missing-file', rule: 'integrity/unknown-reference' };
}

/** A file by the path under which it is listed, whatever links lead to it. */
function listed(reading: Reading, real: string): Resolved {
  const root = realPathOf(reading.folder) ?? reading.folder;
  // A link that leads outside is reported where it stands.
  if (!isInside(root, real)) return 'reported';
  const file = join(reading.folder, relative(root, real));
  if (reading.files.has(file)) return { file, byPath: false };
  // A declaration that is inside and not listed was refused: it is too large.
  return file.endsWith('.ts') ? 'reported' : { refusal: 'import' };
}
