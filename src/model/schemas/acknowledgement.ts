import { z } from 'zod';
import type { Acknowledgement, AnyText } from '../index.ts';
import { day, name } from './primitives.ts';
import { list, maybe, record, type TextSchema } from './record.ts';

const ruleId = z.custom<`${string}/${string}`>(
  (value) => typeof value === 'string' && /^[a-z-]+\/[a-z0-9-]+$/.test(value),
  { error: 'rule' },
);

export const acknowledgements = (text: TextSchema) =>
  list(
    record<Acknowledgement<AnyText>>({
      rule: ruleId,
      at: maybe(name),
      by: name,
      reason: text,
      until: maybe(day),
    }),
  );
