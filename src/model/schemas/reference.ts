import * as z from 'zod';
import { type Kind, kindOf } from '../index.ts';

/**
 * A reference: at run time, the very object that was declared. The issue it raises is
 * `reference:<kind>`; what was found instead is told where the finding is made.
 */
export const reference = <Ref>(kind: Kind) =>
  z.custom<Ref>((value) => kindOf(value) === kind, { error: `reference:${kind}` });
