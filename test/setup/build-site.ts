import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../src/app/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The registries of this repository, built for the tests of pages. */
    dist: string;
  }
}

/** Builds the site once, for all tests that look at it; it goes when they are done. */
export default async function buildSite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ropa-browser-'));
  const out = join(folder, 'dist');
  await build({ registry: resolve('registry'), organisations: [], out, asOf: '2026-11-22' });
  project.provide('dist', out);
  return () => rmSync(folder, { recursive: true, force: true });
}
