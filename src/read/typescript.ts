import { createRequire } from 'node:module';
import type { ts } from 'ts-morph';

let known: typeof ts | undefined;

/** TypeScript's parser, loaded when it is first needed, and in the way that is quickest: as CommonJS. */
export function typescript(): typeof ts {
  known ??= (createRequire(import.meta.url)('ts-morph') as { ts: typeof ts }).ts;
  return known;
}
