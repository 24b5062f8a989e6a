import { z } from 'zod';
import type { AnyText, Communication } from '../index.ts';
import { id } from './primitives.ts';
import { list, maybe, record, type TextSchema } from './record.ts';

export const communication = (text: TextSchema) =>
  record<Communication<AnyText>>({
    id,
    name: text,
    channel: z.enum(['email', 'sms', 'post', 'phone', 'messaging', 'push']),
    kind: z.enum(['service', 'commercial']),
    when: maybe(text),
    contents: maybe(list(text)),
    refusal: text,
    measured: maybe(text),
  });
