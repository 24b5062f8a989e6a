import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../app/user-error.ts';
import type { ServedPage } from '../app/verify.ts';

/** The pages behind addresses, files and folders. Throws a `UserError` for what cannot be read. */
export async function servedPages(wanted: readonly string[]): Promise<ServedPage[]> {
  const pages: ServedPage[] = [];
  for (const where of wanted) {
    if (/^https?:/.test(where)) pages.push({ where, html: await fetched(where) });
    else pages.push(...pagesOnDisk(where));
  }
  return pages;
}

async function fetched(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    if (answer.ok) return await answer.text();
    throw new Error(`it answers ${answer.status}`);
  } catch (cause) {
    const { message, cause: inner } = cause as Error & { cause?: Error };
    throw new UserError(`${address} cannot be read: ${inner?.message || message}.`);
  }
}

function pagesOnDisk(path: string): ServedPage[] {
  try {
    if (!statSync(path).isDirectory()) return [{ where: path, html: readFileSync(path, 'utf8') }];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.html?$/i.test(file))
      .map((file) => join(path, file))
      .sort()
      .map((where) => ({ where, html: readFileSync(where, 'utf8') }));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UserError(
      code === 'ENOENT'
        ? `There is no file or folder ${path}.`
        : `${path} cannot be read (${code ?? (cause as Error).message}).`,
    );
  }
}
