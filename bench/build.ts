import { fileURLToPath } from 'node:url';
import { run } from './measure.ts';

const BIN = fileURLToPath(new URL('../bin/ropa.js', import.meta.url));
const BARE = fileURLToPath(new URL('./bare.mjs', import.meta.url));

/**
 * A task that builds a registry as its users do, and its floor: the same texts through the same
 * template engine and Markdown renderer, written to as many files. Throws if the build fails.
 */
export function buildTasks(registry: string): { task: () => void; floor: () => void } {
  const [out, bare] = [`${registry}-out`, `${registry}-bare`];
  const node = (...args: string[]) => run(process.execPath, args, registry);
  const task = () => node(BIN, 'build', '--registry', '.', '--out', out);
  task();
  return { task, floor: () => node(BARE, out, bare) };
}
