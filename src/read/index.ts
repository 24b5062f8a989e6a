export { type Cache, digest, openCache } from './cache.ts';
export {
  type Compilation,
  type CompilerState,
  compile,
  compilerVersion,
  startCompiler,
} from './compiler.ts';
export { type Contents, digestIn, openContents, type Sources } from './contents.ts';
export type { Diagnostic } from './diagnostics.ts';
export { freeze, type KeptFiles, keepable, thaw, unchanged } from './kept-files.ts';
export { type Compiled, openCompiled } from './known-clean.ts';
export { rootsOf } from './locator.ts';
export type { Range } from './problem.ts';
export { readChanged } from './read-changed.ts';
export { type OrganisationReading, readOrganisation } from './read-organisation.ts';
export { filesOf, type OrganisationFiles, organisationsIn } from './registry-files.ts';
export { packStamps, unpackStamps } from './stamps.ts';
