import { UserError } from './user-error.ts';

/** What the system refuses for a reason that the user can put right, in words. */
const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', 'permission denied. Give yourself access to it'],
  ['EPERM', 'the system does not allow it. Give yourself access to it'],
  ['EROFS', 'the disk is read-only. Name another folder'],
  ['ENOSPC', 'the disk is full. Free some space'],
  ['ENOTDIR', 'a file stands where a folder is needed. Name a folder'],
  ['EEXIST', 'a file of that name is in the way. Name another folder'],
  ['EISDIR', 'a folder stands where a file is needed. Move it away'],
  ['ELOOP', 'its links lead in a circle. Remove one of them'],
  ['ENAMETOOLONG', 'the name is too long. Shorten it'],
  ['EMFILE', 'too many files are open. Close other programs'],
]);

/** An error of the file system as one line; nothing if the user could not put it right. */
export function asUserError(error: unknown): UserError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as { code?: unknown; path?: unknown };
  const reason = REASONS.get(code);
  if (reason === undefined || typeof path !== 'string') return undefined;
  return new UserError(`${path} cannot be used: ${reason}.`, { cause: error });
}
