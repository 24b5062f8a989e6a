export * from './acknowledge.ts';
export * from './assemble.ts';
export type { Reported } from './demands.ts';
export * from './finding.ts';
export * from './fold.ts';
export * from './gaps.ts';
export * from './rule.ts';
export * from './run-rules.ts';
export * from './walk.ts';
