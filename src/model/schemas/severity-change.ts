import * as z from 'zod';
import type { AnyText, SeverityChange } from '../index.ts';
import { ruleId } from './acknowledgement.ts';
import { list, record, type TextSchema } from './record.ts';

export const severityChanges = (text: TextSchema) =>
  list(
    record<SeverityChange<AnyText>>({
      rule: ruleId,
      severity: z.enum(['error', 'warning', 'info']),
      reason: text,
    }),
  );
