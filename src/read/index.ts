export { type Compilation, compile, startCompiler } from './compiler.ts';
export type { Diagnostic } from './diagnostics.ts';
export type { Range } from './problem.ts';
export * from './read-organisation.ts';
export { filesOf, organisationsIn } from './registry-files.ts';
