import * as z from 'zod';
import type { AnyText, DataSubject } from '../index.ts';
import { acknowledgements } from './acknowledgement.ts';
import { id } from './primitives.ts';
import { maybe, record, type TextSchema } from './record.ts';

export const dataSubject = (text: TextSchema) =>
  record<DataSubject<AnyText>>({
    id,
    name: text,
    address: maybe(text),
    description: maybe(text),
    minors: maybe(z.boolean()),
    acknowledged: maybe(acknowledgements(text)),
  });
