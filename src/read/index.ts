export * from './compiler.ts';
export type { Locator } from './locator.ts';
export type { Problem, Range } from './problem.ts';
export * from './read-organisation.ts';
export { organisationsIn } from './registry-files.ts';
