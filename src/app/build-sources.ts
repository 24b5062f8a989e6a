import { relative, sep } from 'node:path';
import { formatPath, type Path } from '../model/index.ts';
import type { OrganisationReading } from '../read/index.ts';

/** A run of a document, and the declaration that made it. */
export interface SourcePlace {
  /** UTF-16 offsets in the Markdown, the end exclusive. */
  start: number;
  end: number;
  /** The data path, as findings write it. */
  path: string;
  /** Relative to the registry folder, with `/`; nothing where the declaration has no known place. */
  file: string | null;
  /** Both count from 1. */
  line: number | null;
  column: number | null;
}

/** Where each run of a document was declared. */
export function placeSources(
  sources: readonly { start: number; end: number; path: Path }[],
  { locate }: OrganisationReading,
  registry: string,
): SourcePlace[] {
  const places = new Map<string, Omit<SourcePlace, 'start' | 'end'>>();
  return sources.map(({ start, end, path: steps }) => {
    const path = formatPath(steps);
    const known = places.get(path);
    if (known) return { start, end, ...known };
    const range = locate(steps);
    const place = {
      path,
      file: range ? relative(registry, range.file).split(sep).join('/') : null,
      line: range?.line ?? null,
      column: range?.column ?? null,
    };
    places.set(path, place);
    return { start, end, ...place };
  });
}
