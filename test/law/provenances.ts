import { readdirSync } from 'node:fs';
import type { Provenance } from '../../src/law/sources.ts';

const FOLDER = new URL('../../src/law/', import.meta.url);

/** The modules of src/law by file name, without the index, which would show everything twice. */
export async function lawModules(): Promise<[file: string, exports: object][]> {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  return Promise.all(
    names.map(async (file): Promise<[string, object]> => {
      const name = file.slice(0, -'.ts'.length);
      return [file, (await import(`../../src/law/${name}.ts`)) as object];
    }),
  );
}

/** Every object at any depth that `test` accepts. */
export function collect<T extends object>(
  value: unknown,
  test: (candidate: object) => candidate is T,
): T[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap((part) => collect(part, test));
  return test(value) ? [value, ...below] : below;
}

export const isProvenance = (candidate: object): candidate is Provenance =>
  'source' in candidate && 'verified' in candidate;
