import { digest } from './cache.ts';
import type { Reading } from './scope.ts';

/** A short name for what a file says together with all that it imports; nothing if it was not read. */
export type Fingerprinter = (file: string) => string | undefined;

export function fingerprinter(modules: Reading['modules']): Fingerprinter {
  const known = new Map<string, string>();
  const fingerprint: Fingerprinter = (file) => {
    const already = known.get(file);
    if (already !== undefined) return already;
    const module = modules.get(file);
    if (typeof module !== 'object') return undefined;
    const mine = digest([
      module.tree.text,
      ...module.imports.map((path) => fingerprint(path) ?? ''),
    ]);
    known.set(file, mine);
    return mine;
  };
  return fingerprint;
}
