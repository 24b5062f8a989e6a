import { z } from 'zod';
import type { AnyText, SecurityMeasure } from '../index.ts';
import { id } from './primitives.ts';
import { record, type TextSchema } from './record.ts';

export const securityMeasure = (text: TextSchema) =>
  record<SecurityMeasure<AnyText>>({
    id,
    kind: z.enum(['technical', 'organisational', 'both']),
    measure: text,
  });
