import type { PreviewChanges } from '../src/app/preview-changes.ts';

type Opened = typeof import('../src/app/preview.ts');
type Changes = typeof import('../src/app/preview-changes.ts');
type Templates = typeof import('../src/app/templates.ts');

/** What users run, and not the sources, which take longer where they are compiled on the way. */
const load = <Module>(name: string): Promise<Module> =>
  import(new URL(`../lib/app/${name}.js`, import.meta.url).href);

/** A document that the preview of the pattern shows. */
export type Shown = 'notice' | 'register';

/** As often as the preview does by itself while nobody waits. */
const REHEARSALS = 40;

/**
 * What `ropa dev` does after a file of a registry was changed, up to the message to a page that shows
 * a document; opened already, as somebody has who edits.
 */
export async function devTask(registry: string, shown: Shown): Promise<() => void> {
  const { Preview } = await load<Opened>('preview');
  const { PreviewChanges } = await load<Changes>('preview-changes');
  const { readTheme } = await load<Templates>('templates');
  const preview = new Preview({
    ...{ registry, folder: registry, asOf: '2026-11-22', theme: readTheme() },
    language: 'en',
  });
  preview.refresh();
  const changes: PreviewChanges = new PreviewChanges();
  const id = preview.state.documents.find(({ kind }) => kind === shown)?.id ?? '';
  const message = () => {
    const { findings, ...state } = preview.state;
    const document = preview.document(id);
    return JSON.stringify({
      ...{ ...state, findings: changes.findings(findings) },
      document: document && changes.document(document),
    });
  };
  message();
  for (let round = 1; round <= REHEARSALS; round++) preview.rehearse(id, round);
  return () => {
    if (!preview.refresh()) throw new Error(`Nothing has changed in ${registry}.`);
    message();
  };
}
