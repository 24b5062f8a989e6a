export { type Compilation, compile, startCompiler } from './compiler.ts';
export type { Declaration } from './declaration.ts';
export type { Diagnostic } from './diagnostics.ts';
export type { Locator } from './locator.ts';
export type { Problem, Range } from './problem.ts';
export * from './read-organisation.ts';
export { filesOf, organisationsIn } from './registry-files.ts';
