#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// Where Node can (from 22.1), it keeps what it has compiled, and starts faster the next time.
module.enableCompileCache?.();

const main = ['../lib/bundle/main.js', '../lib/cli/main.js']
  .map((path) => new URL(path, import.meta.url))
  .find((path) => existsSync(path));
if (main) {
  await (await import(main.href)).main(process.argv);
} else {
  process.stderr.write('ropa: it is not compiled: lib/ is missing. Run npm run compile first.\n');
  process.exitCode = 2;
}
