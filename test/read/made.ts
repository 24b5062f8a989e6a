import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fixture } from './harness.ts';

/**
 * A registry in a temporary folder, with the organisation `acme` and these files beside it, for what
 * git cannot hold. Removed when the test ends.
 */
export function made(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const registry = realpathSync(mkdtempSync(join(tmpdir(), 'ropa-test-')));
  onTestFinished(() => rmSync(registry, { recursive: true, force: true }));
  cpSync(fixture('reading/acme'), join(registry, 'acme'), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(registry, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return registry;
}
