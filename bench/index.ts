import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTasks } from './build.ts';
import { checkTask, start } from './check.ts';
import { devTask, type Shown } from './dev.ts';
import { generate } from './generate.ts';
import { type Comparison, compare } from './measure.ts';
import { nativeTask } from './native.ts';
import { measurePage } from './page.ts';

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
  console.error(`${what.padEnd(16)}${ratio.toFixed(2)}   (${figures})`);
  return Number(ratio.toFixed(3));
};

/** How much longer the largest registry takes than the middle one, which is a tenth of it. */
function growth(seconds: Readonly<Record<string, number>>): number | null {
  const [middle, largest] = [seconds[MIDDLE], seconds[10 * MIDDLE]];
  if (middle === undefined || largest === undefined) return null;
  return report(`growth ${MIDDLE}-${10 * MIDDLE}`, {
    ...{ seconds: largest, floor: middle },
    ratio: largest / middle,
  });
}

function measureBuild(registry: string): number | null {
  try {
    const { task, floor } = buildTasks(registry);
    return report(`build ${MIDDLE}`, compare(task, floor, runs));
  } catch (cause) {
    const [command, reason = ''] = (cause as Error).message.split(/\n+/);
    console.error(`build ${MIDDLE}       not measured: ${command}: ${reason}`);
    return null;
  }
}

/** The size at which previewing is measured: what somebody waits for who edits. */
const EDITED = 100;

/** A change, as a page that shows this document sees it, against a check from cold. */
async function measureDev(shown: Shown): Promise<number> {
  const registry = join(folder, `dev-${shown}`);
  generate(registry, EDITED);
  const { check, forget, change } = checkTask(registry);
  const show = await devTask(registry, shown);
  const before = () => {
    change();
    forget();
  };
  return report(`dev ${EDITED} ${shown}`, compare(show, check, 3 * runs, before));
}

/** The same as a page shows it that is open in a browser: from the write of the file to what it shows. */
async function measureInPage(shown: Shown): Promise<number | null> {
  const registry = join(folder, `page-${shown}`);
  generate(registry, EDITED);
  const found = await measurePage(registry, shown, 3 * runs);
  if (typeof found !== 'string') return report(`page ${EDITED} ${shown}`, found);
  console.error(`page ${EDITED} ${shown}   not measured: ${found}`);
  return null;
}

const result = {
  typing: {} as Record<string, number>,
  check: {} as Record<string, number>,
  changed: {} as Record<string, number>,
  retyped: {} as Record<string, number>,
  build: null as number | null,
  dev: {} as Partial<Record<Shown, number>>,
  page: {} as Partial<Record<Shown, number | null>>,
  version: null as number | null,
  growth: null as number | null,
};
/** Seconds that a cold check takes, by size. */
const seconds: Record<string, number> = {};
const folder = mkdtempSync(join(tmpdir(), 'ropa-bench-'));
try {
  for (const size of sizes) {
    const registry = join(folder, String(size));
    const files = generate(registry, size);
    const real = await nativeTask(registry, files, 'real');
    const { check, forget, change, retype } = checkTask(registry);
    const cold = compare(check, real, runs, forget);
    seconds[size] = cold.seconds;
    result.check[size] = report(`check ${size}`, cold);
    result.changed[size] = report(`changed ${size}`, compare(check, real, runs, change));
    result.retyped[size] = report(`retyped ${size}`, compare(check, real, runs, retype));
    if (size !== MIDDLE) continue;
    // Short, so that a single disturbance weighs much: more runs.
    const plain = await nativeTask(registry, files, 'plain');
    result.typing[size] = report(`typing ${size}`, compare(real, plain, 3 * runs));
    result.build = measureBuild(registry);
  }
  result.dev.notice = await measureDev('notice');
  result.dev.register = await measureDev('register');
  result.page.notice = await measureInPage('notice');
  result.page.register = await measureInPage('register');
  result.version = report('version', compare(start.task, start.floor, 5 * runs));
  result.growth = growth(seconds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.json) console.log(JSON.stringify(result));
