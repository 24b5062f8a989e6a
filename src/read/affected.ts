import type { CleanFiles } from './clean-files.ts';
import type { Contents } from './contents.ts';
import { differsInWords, isCommon } from './wording.ts';

/**
 * The files of which the compiler may have something to say now that it had not when all were `clean`:
 * those that are new, or of which more has changed than words, comments and blanks, and those that
 * import them, or one that is gone. All, if one of them may mean something to files that do not import it.
 */
export function affected(clean: CleanFiles, contents: Contents): readonly string[] {
  const { files } = contents;
  const own = new Set(files);
  const causes = [...clean.keys()].filter((file) => !own.has(file));
  for (const file of files) {
    const before = clean.get(file);
    if (before?.digest === contents.digestOf(file)) continue;
    const now = contents.get(file);
    const then = before?.content();
    if (now && then && differsInWords(then, now)) continue;
    if (!now || !isCommon(now)) return files;
    causes.push(file);
  }
  if (causes.length === 0) return [];
  const found = withUsers(causes, clean);
  return files.filter((file) => found.has(file));
}

/** Files with all that import them, directly or not, or may do so. */
function withUsers(causes: readonly string[], clean: CleanFiles): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const found = new Set(causes);
  for (const [file, { imports }] of clean) {
    if (!imports) found.add(file);
    for (const one of imports ?? []) {
      const known = users.get(one);
      if (known) known.push(file);
      else users.set(one, [file]);
    }
  }
  // A set gives what is added to it while it is gone through.
  for (const file of found) {
    for (const user of users.get(file) ?? []) found.add(user);
  }
  return found;
}
