import type { Preview } from '../app/preview.ts';
import { asUserError } from '../app/system-error.ts';
import { UserError } from '../app/user-error.ts';
import { watchFolder } from './watch-folder.ts';

/** An editor that writes a file in steps is done with it by then. */
const PATIENCE_MS = 50;
/** Until then, the page needs the processor to show what has changed. */
const COMPILE_MS = 150;

/**
 * Tells what has changed in a registry, at once; but what is not whole, such as a file that an editor has
 * emptied to write it anew, only if it stays so. The compiler is heard afterwards. Returns what ends it.
 */
export function followEdits(
  preview: Preview,
  folder: string,
  tell: (problem?: string) => void,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  /** Whether what is there now may be half of what somebody writes. */
  let isDoubtful = false;
  const compile = () =>
    preview.compile().then(
      (isDone) => isDone && !isDoubtful && tell(),
      (error: Error) => tell(error.message),
    );
  let told = preview.wholeness;
  let known: string | undefined;
  const tellNow = (problem?: string) => {
    told = preview.wholeness;
    isDoubtful = false;
    tell(problem);
    waiting = setTimeout(compile, COMPILE_MS);
  };
  const look = ({ hasWaited }: { hasWaited: boolean }) => {
    const { changed, problem } = refreshed(preview);
    const isNew = changed || problem !== known;
    if (!isNew && !hasWaited) return;
    known = problem;
    clearTimeout(waiting);
    const { declared, refused } = preview.wholeness;
    const isLess = problem !== undefined || declared < told.declared || refused > told.refused;
    if (!isLess || !isNew) return tellNow(problem);
    isDoubtful = true;
    // While the processor was busy, more may have been written than was heard of.
    waiting = setTimeout(look, PATIENCE_MS, { hasWaited: true });
  };
  const unwatch = watchFolder(folder, () => look({ hasWaited: false }));
  compile();
  return () => {
    clearTimeout(waiting);
    unwatch();
  };
}

/** What the user can put right is said in the page, while the last good documents stay. */
function refreshed(preview: Preview): { changed: boolean; problem?: string } {
  try {
    return { changed: preview.refresh() };
  } catch (error) {
    const known = error instanceof UserError ? error : asUserError(error);
    if (!known) throw error;
    return { changed: false, problem: known.message };
  }
}
