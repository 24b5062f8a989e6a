import { sep } from 'node:path';
import { UserError } from '../app/user-error.ts';
import { errorsAsText, openRegistry, type RopaOptions } from './open-registry.ts';

/** What of the context of a content loader is used; Astro 5 and later. */
interface LoaderContext {
  store: {
    clear(): void;
    set(entry: {
      id: string;
      data: Record<string, unknown>;
      digest?: string | number;
      rendered?: { html: string };
    }): boolean;
  };
  parseData(entry: { id: string; data: Record<string, unknown> }): Promise<Record<string, unknown>>;
  generateDigest(data: Record<string, unknown> | string): string | number;
  watcher?: { add(path: string): void; on(event: string, listener: (path: string) => void): void };
}

/**
 * A content loader: `defineCollection({ loader: ropa() })` gives one entry for each notice and
 * language, `oo2/privacy/fr`, which `render()` prints. An error in the registry stops the build.
 */
export function ropa(options: RopaOptions = {}) {
  async function fill({ store, parseData, generateDigest }: LoaderContext): Promise<string> {
    const { publication, errors, folder } = await openRegistry(options);
    if (errors.length > 0) throw new UserError(errorsAsText(errors));
    store.clear();
    for (const { key, language } of publication.index) {
      const notice = publication.notice(key, language);
      if (!notice) continue;
      const { html, markdown: _, ...data } = notice;
      const id = `${key}/${language}`;
      store.set({
        id,
        data: await parseData({ id, data }),
        digest: generateDigest(html),
        rendered: { html },
      });
    }
    return folder;
  }
  return {
    name: 'ropa',
    load: async (context: LoaderContext): Promise<void> => {
      const folder = await fill(context);
      context.watcher?.add(folder);
      context.watcher?.on('change', (path) => {
        if (path.startsWith(folder + sep)) fill(context).catch(reportLater);
      });
    },
  };
}

/** While somebody writes, an error is shown and the last good notices stay. */
function reportLater(error: unknown): void {
  process.stderr.write(`${(error as Error).message}\n`);
}
