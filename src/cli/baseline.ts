import type { Baseline } from '../app/baseline.ts';
import type { CheckedOrganisation } from '../app/check.ts';
import { UserError } from '../app/user-error.ts';
import { say } from './say.ts';

/** What a check does with a baseline once it knows what there is. */
export interface BaselineUse {
  /** The fingerprints of what fails nothing. */
  known: ReadonlySet<string>;
  /** Writes what has changed, and returns a line about it; nothing if nothing has. */
  keep(): string;
}

interface Flags {
  baseline?: string;
  updateBaseline?: boolean;
  language: Parameters<typeof say>[1];
}

/** Reads the baseline that the flags name, before anything is checked. Nothing if they name none. */
export async function openBaseline({
  baseline: file,
  updateBaseline: isUpdate = false,
  language,
}: Flags): Promise<((checked: readonly CheckedOrganisation[]) => BaselineUse) | undefined> {
  if (file === undefined) {
    if (!isUpdate) return undefined;
    throw new UserError('--update-baseline needs the file: add --baseline FILE.');
  }
  const { knownIn, shrinkBaseline, takeBaseline } = await import('../app/baseline.ts');
  const { readBaseline, writeBaseline } = await import('../app/write-baseline.ts');
  const previous = readBaseline(file);
  if (!previous && !isUpdate) {
    throw new UserError(
      `There is no baseline ${file}. Write it with --baseline ${file} --update-baseline.`,
    );
  }
  return (checked) => {
    const next: Baseline = isUpdate
      ? takeBaseline(checked, previous)
      : shrinkBaseline(previous ?? [], checked);
    return {
      known: knownIn(next),
      keep() {
        const lost = (previous?.length ?? 0) - next.length;
        if (!isUpdate && lost === 0) return '';
        writeBaseline(file, next);
        const count = isUpdate ? next.length : lost;
        return `${say(isUpdate ? 'taken' : 'shrunk', language, { file, count })}\n`;
      },
    };
  };
}
