import * as z from 'zod';
import type { AnyText, DpiaDone, DpiaNotRequired, DpiaRequired } from '../index.ts';
import { day, name } from './primitives.ts';
import { maybe, record, type TextSchema, variants } from './record.ts';

export const dpia = (text: TextSchema) =>
  variants('outcome', [
    record<DpiaNotRequired<AnyText>>({
      outcome: z.literal('not-required'),
      reason: text,
      screened: maybe(day),
    }),
    record<DpiaDone<AnyText>>({
      outcome: z.literal('done'),
      date: day,
      reference: maybe(name),
      conclusion: maybe(text),
    }),
    record<DpiaRequired<AnyText>>({ outcome: z.literal('required'), remarks: maybe(text) }),
  ]);
