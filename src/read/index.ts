export { type Cache, digest, openCache } from './cache.ts';
export {
  type Compilation,
  type CompilerState,
  compile,
  compilerVersion,
  startCompiler,
} from './compiler.ts';
export { type Contents, readContents } from './contents.ts';
export type { Diagnostic } from './diagnostics.ts';
export type { Range } from './problem.ts';
export * from './read-organisation.ts';
export { filesOf, type OrganisationFiles, organisationsIn } from './registry-files.ts';
