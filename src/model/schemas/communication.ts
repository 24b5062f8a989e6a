import * as z from 'zod';
import { type AnyText, COMMUNICATION_CHANNELS, type Communication } from '../index.ts';
import { id } from './primitives.ts';
import { either, list, maybe, record, type TextSchema } from './record.ts';

const channel = z.enum(COMMUNICATION_CHANNELS);

export const communication = (text: TextSchema) =>
  record<Communication<AnyText>>({
    id,
    name: text,
    channel: either(channel, list(channel)),
    kind: z.enum(['service', 'commercial']),
    when: maybe(text),
    contents: maybe(list(text)),
    refusal: text,
    measured: maybe(text),
  });
