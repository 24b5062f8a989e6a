type Opened = typeof import('../src/app/preview.ts');
type Templates = typeof import('../src/app/templates.ts');

/** What users run, and not the sources, which take longer where they are compiled on the way. */
const load = <Module>(name: string): Promise<Module> =>
  import(new URL(`../lib/app/${name}.js`, import.meta.url).href);

/** A document that the preview of the pattern shows. */
export type Shown = 'notice' | 'register';

/**
 * What `ropa dev` does after a file of a registry was changed, up to the message to a page that shows
 * a document; opened already, as somebody has who edits.
 */
export async function devTask(registry: string): Promise<(shown: Shown) => void> {
  const { Preview } = await load<Opened>('preview');
  const { readTheme } = await load<Templates>('templates');
  const preview = new Preview({
    ...{ registry, folder: registry, asOf: '2026-11-22', theme: readTheme() },
    language: 'en',
  });
  preview.refresh();
  return (shown) => {
    if (!preview.refresh()) throw new Error(`Nothing has changed in ${registry}.`);
    const { documents, ...state } = preview.state;
    const id = documents.find(({ kind }) => kind === shown)?.id ?? '';
    JSON.stringify({ ...state, documents, document: preview.document(id) });
  };
}
