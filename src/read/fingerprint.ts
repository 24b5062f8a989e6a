import { digest } from './cache.ts';

/** A short name for what a file says together with all that it imports; nothing if it was not read. */
export type Fingerprinter = (file: string) => string | undefined;

/** The digest of what a file holds, and which files it imports. */
interface Source {
  digest: string;
  imports: readonly string[];
}

/** Makes them out of what files hold, unless they are known from before. */
export function fingerprinter(
  sourceOf: (file: string) => Source | undefined,
  before: Fingerprinter = () => undefined,
): Fingerprinter {
  const known = new Map<string, string>();
  const fingerprint: Fingerprinter = (file) => {
    const already = known.get(file) ?? before(file);
    if (already !== undefined) return already;
    const source = sourceOf(file);
    if (!source) return undefined;
    // Files that import one another are refused, and what is found of them is not kept.
    known.set(file, '');
    const { imports } = source;
    const mine = digest([source.digest, ...imports.map((path) => fingerprint(path) ?? '')]);
    known.set(file, mine);
    return mine;
  };
  return fingerprint;
}
