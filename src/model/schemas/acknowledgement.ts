import * as z from 'zod';
import type { Acknowledgement, AnyText } from '../index.ts';
import { once } from '../once.ts';
import { day, name } from './primitives.ts';
import { either, list, maybe, record, type TextSchema } from './record.ts';

/** The id of a rule; whether there is such a rule is not checked here. */
export const ruleId = z.custom<`${string}/${string}`>(
  (value) => typeof value === 'string' && /^[a-z-]+\/[a-z0-9-]+$/.test(value),
  { error: 'rule' },
);

export const acknowledgements = once((text: TextSchema) =>
  list(
    record<Acknowledgement<AnyText>>({
      rule: ruleId,
      at: maybe(name),
      by: either(name, text),
      reason: text,
      until: maybe(day),
    }),
  ),
);
