import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { readTheme } from '../../src/app/templates.ts';

/** The registry of two organisations in which nothing is wrong: `alpha` in French, `beta` in two languages. */
export const SOUND = fileURLToPath(new URL('../fixtures/render/build/', import.meta.url));

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for one test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ropa-test-'));
  made.push(folder);
  return folder;
}

/** A copy of the sound registry that may be changed. */
export function newRegistry(): string {
  const folder = join(newFolder(), 'registry');
  cpSync(SOUND, folder, { recursive: true });
  return folder;
}

/** What a preview of a registry is asked for. */
export const previewOf = (registry: string) =>
  ({
    registry,
    asOf: '2026-11-22',
    language: 'en',
    theme: readTheme(),
    folder: registry,
  }) as const;

/** The content of every file below a folder, by path with `/`. */
export function contentsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}
