#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// Where Node can (from 22.1), it keeps what it has compiled, and starts faster the next time.
module.enableCompileCache?.();

const main = new URL('../lib/cli/main.js', import.meta.url);
if (existsSync(main)) {
  await (await import(main.href)).main(process.argv);
} else {
  process.stderr.write('ropa: it is not compiled: lib/ is missing. Run npm run compile first.\n');
  process.exitCode = 2;
}
