import { assemble, type Declaration, type Rule } from '../../src/check/index.ts';
import { validate } from '../../src/check/validate.ts';

/** Declarations checked against their schemas, and put together. */
export const putTogether = (
  folder: string,
  declarations: readonly Declaration[],
  rules: readonly Rule[],
) => assemble(folder, declarations, validate(declarations, rules));
