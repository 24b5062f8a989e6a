import { z } from 'zod';
import type { AnyText, Dpia } from '../index.ts';
import { day, name } from './primitives.ts';
import { maybe, record, type TextSchema, variants } from './record.ts';

type Outcome<O extends Dpia<AnyText>['outcome']> = Extract<Dpia<AnyText>, { outcome: O }>;

export const dpia = (text: TextSchema) =>
  variants('outcome', [
    record<Outcome<'not-required'>>({
      outcome: z.literal('not-required'),
      reason: text,
      screened: maybe(day),
    }),
    record<Outcome<'done'>>({
      outcome: z.literal('done'),
      date: day,
      reference: maybe(name),
      conclusion: maybe(text),
    }),
    record<Outcome<'required'>>({ outcome: z.literal('required'), remarks: maybe(text) }),
  ]);
