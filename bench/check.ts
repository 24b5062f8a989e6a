import { fileURLToPath } from 'node:url';
import { run } from './measure.ts';

const BIN = fileURLToPath(new URL('../bin/ropa.js', import.meta.url));

/** A task that runs `ropa check` on a registry as its users do. 1 says that it has errors. */
export const checkTask = (registry: string) => () =>
  run(process.execPath, [BIN, 'check', '--format', 'json', '--registry', '.'], registry, [0, 1]);
