import * as z from 'zod';
import type { AnyText, SecurityMeasure } from '../index.ts';
import { acknowledgements } from './acknowledgement.ts';
import { id } from './primitives.ts';
import { maybe, record, type TextSchema } from './record.ts';

export const securityMeasure = (text: TextSchema) =>
  record<SecurityMeasure<AnyText>>({
    id,
    kind: z.enum(['technical', 'organisational', 'both']),
    measure: text,
    acknowledged: maybe(acknowledgements(text)),
  });
