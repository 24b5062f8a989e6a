import { acknowledgedIn, type PortalOrganisation, renderPortal } from '../render/portal/index.ts';
import type { Forms, Print } from './build-forms.ts';
import { type KeptOrganisation, MANIFEST, type Manifest, toJson } from './build-manifest.ts';
import { type BuiltOrganisation, buildOrganisation } from './build-organisation.ts';
import { buildReference } from './build-reference.ts';
import type { CheckedOrganisation } from './check.ts';
import { ELEMENT, REGISTER_SCRIPT, readTheme } from './templates.ts';

export interface FileOptions {
  /** The registry folder. */
  readonly folder: string;
  readonly asOf: string;
  readonly templates?: string | undefined;
  /** Whether files for Word are made. */
  readonly docx?: boolean | undefined;
  /** What prints to PDF, if anything is to be. */
  readonly print?: Print | undefined;
}

/** Every file of the output folder but those that are kept, by path. */
export async function renderFiles(
  checked: readonly CheckedOrganisation[],
  kept: readonly KeptOrganisation[],
  { folder, asOf, templates, docx = false, print }: FileOptions,
): Promise<Map<string, string | Uint8Array>> {
  const theme = readTheme(templates);
  const word = docx ? await import('../render/docx/to-docx.ts') : undefined;
  const forms: Forms = { docx: word?.toDocx, print };
  const built: BuiltOrganisation[] = [];
  for (const one of checked) {
    if (one.registry)
      built.push(await buildOrganisation(one, one.registry, { folder, asOf, theme, forms }));
  }
  const all = [...built, ...kept].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const manifest: Manifest = { version: 1, organisations: all.map(({ entry }) => entry) };
  const portal = renderPortal(theme.templates, all.map(toPortal));
  const pages = new Map(built.flatMap((one) => [...one.pages]));
  const printed = await print?.(pages, theme.css);
  return new Map([
    ['index.html', portal],
    [MANIFEST, toJson(manifest)],
    ['ropa.css', theme.css],
    [ELEMENT, theme.element],
    [REGISTER_SCRIPT, theme.registerScript],
    ...buildReference(theme.templates),
    ...built.flatMap(({ files }) => [...files]),
    ...(printed ?? []),
  ]);
}

const toPortal = ({ entry, record }: KeptOrganisation): PortalOrganisation => ({
  ...entry,
  activities: (record as { activities: readonly unknown[] }).activities.length,
  gaps: entry.openQuestions ?? countGaps(record),
  acknowledged: acknowledgedIn(record),
});

/** How many places of a record as data are open, for manifests that do not count open questions. */
export function countGaps(record: unknown): number {
  if (typeof record !== 'object' || record === null) return 0;
  if (Object.hasOwn(record, 'gap')) return 1;
  return Object.values(record).reduce((sum: number, part) => sum + countGaps(part), 0);
}
