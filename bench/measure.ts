import { spawnSync } from 'node:child_process';

/** Runs a command to its end. Throws if it fails: what failed was not what is measured. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  { fine = [0], environment = {} }: { fine?: number[]; environment?: NodeJS.ProcessEnv } = {},
): void {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, maxBuffer: 1 << 30 });
  if (status === null || !fine.includes(status)) {
    throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  }
}

export const secondsOf = (task: () => void): number => {
  const start = process.hrtime.bigint();
  task();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
};

export interface Comparison {
  /** Median seconds of the task, and of its floor. */
  seconds: number;
  floor: number;
  ratio: number;
}

/**
 * Compares a task with its floor. They take turns, so that what else the machine does falls on both;
 * one run of each goes before, which is not counted. Neither is what is done `before` each task.
 */
export function compare(
  task: () => void,
  floor: () => void,
  runs: number,
  before: () => void = () => {},
): Comparison {
  const times = { task: [] as number[], floor: [] as number[] };
  before();
  task();
  floor();
  for (let index = 0; index < runs; index++) {
    before();
    times.task.push(secondsOf(task));
    times.floor.push(secondsOf(floor));
  }
  const [seconds, base] = [median(times.task), median(times.floor)];
  return { seconds, floor: base, ratio: seconds / base };
}
