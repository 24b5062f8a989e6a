import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTasks } from './build.ts';
import { checkTask } from './check.ts';
import { generate } from './generate.ts';
import { type Comparison, compare } from './measure.ts';
import { nativeTask } from './native.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '50,500,5000' },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);

/** The size at which typing and building are measured. */
const MIDDLE = 500;

/** Says what was measured on standard error, and gives the ratio. */
const report = (what: string, { seconds, floor, ratio }: Comparison): number => {
  const figures = `${seconds.toFixed(2)} s against ${floor.toFixed(2)} s`;
  console.error(`${what.padEnd(14)}${ratio.toFixed(2)}   (${figures})`);
  return Number(ratio.toFixed(3));
};

function measureBuild(registry: string): number | null {
  try {
    const { task, floor } = buildTasks(registry);
    return report(`build ${MIDDLE}`, compare(task, floor, runs));
  } catch (cause) {
    const [command, reason = ''] = (cause as Error).message.split(/\n+/);
    console.error(`build ${MIDDLE}     not measured: ${command}: ${reason}`);
    return null;
  }
}

const result = {
  typing: {} as Record<string, number>,
  check: {} as Record<string, number>,
  build: null as number | null,
};
const folder = mkdtempSync(join(tmpdir(), 'ropa-bench-'));
try {
  for (const size of sizes) {
    const registry = join(folder, String(size));
    const files = generate(registry, size);
    const real = await nativeTask(registry, files, 'real');
    result.check[size] = report(`check ${size}`, compare(checkTask(registry), real, runs));
    if (size !== MIDDLE) continue;
    // Short, so that a single disturbance weighs much: more runs.
    const plain = await nativeTask(registry, files, 'plain');
    result.typing[size] = report(`typing ${size}`, compare(real, plain, 3 * runs));
    result.build = measureBuild(registry);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.json) console.log(JSON.stringify(result));
