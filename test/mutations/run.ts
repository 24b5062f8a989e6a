import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { organisationsIn } from '../../src/read/index.ts';
import { copyOf, isError, judgeMutated, mutationsOf } from './judge-mutated.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    /** The first mutation to judge, so that one can be looked at again. */
    from: { type: 'string', default: '0' },
    organisations: { type: 'string', default: '' },
    /** One in so many is judged twice and rendered; one in so many compiled, with a cache. */
    fully: { type: 'string', default: '20' },
    compiler: { type: 'string', default: '500' },
  },
});
const count = Number(positionals[0] ?? 1000);
const registry = fileURLToPath(new URL('../../registry', import.meta.url));
const wanted = values.organisations.split(',').filter(Boolean);
const copy = copyOf(registry, wanted.length > 0 ? wanted : organisationsIn(registry));

/** A mutation that takes more of the processor than this, in milliseconds, is told. */
const SLOW = 20_000;

const broken = new Map<string, { times: number; first: string }>();
const tell = (error: unknown, where: string) => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const known = broken.get(stack);
  if (!known) console.error(`${where}: ${stack}`);
  broken.set(stack, { times: (known?.times ?? 0) + 1, first: known?.first ?? where });
};

let [clean, slowest, rendered] = [0, 0, 0];
const started = performance.now();
try {
  for (const [index, mutation] of fc
    .sample(mutationsOf(copy), { numRuns: count, seed: Number(values.seed) })
    .entries()) {
    if (index < Number(values.from)) continue;
    const begin = process.cpuUsage();
    try {
      const outcome = await judgeMutated(copy, mutation, {
        fully: index % Number(values.fully) === 0,
        compiler: index % Number(values.compiler) === 0,
      });
      if (!outcome.findings.some(isError)) clean++;
      if (outcome.isRendered) rendered++;
    } catch (error) {
      tell(error, `mutation ${index} of seed ${values.seed}, in ${mutation.file}`);
    }
    const { user, system } = process.cpuUsage(begin);
    const took = (user + system) / 1000;
    if (took > SLOW) tell(`slower than ${SLOW} ms`, `mutation ${index}: ${Math.round(took)} ms`);
    slowest = Math.max(slowest, took);
    if ((index + 1) % 500 === 0) {
      const seconds = Math.round((performance.now() - started) / 1000);
      console.error(`${index + 1} of ${count}, ${seconds} s, broken: ${broken.size}`);
    }
  }
} finally {
  copy.remove();
}
for (const [stack, { times, first }] of broken)
  console.log(`${times} times, ${first}:\n${stack}\n`);
console.log(
  `${count} mutations: ${clean} without an error, ${rendered} rendered, ${broken.size} ways to break; ` +
    `the slowest took ${Math.round(slowest)} ms`,
);
process.exitCode = broken.size > 0 ? 1 : 0;
