import type * as z from 'zod';
import type { AnyText, Gap, OpenQuestion } from '../index.ts';
import { once } from '../once.ts';
import { day, name } from './primitives.ts';
import { either, maybe, record, type TextSchema } from './record.ts';

export const gap = once(
  (text: TextSchema): z.ZodType<Gap<AnyText>> =>
    record<Pick<Gap<AnyText>, 'gap'>>({
      gap: record<OpenQuestion<AnyText>>({
        question: text,
        stated: maybe(text),
        owner: maybe(name),
        due: maybe(day),
      }),
    }),
);

/** A fact, or the admission that it is not yet known. */
export const orGap = <S>(text: TextSchema, schema: z.ZodType<S>) =>
  withGap(text)(schema) as z.ZodType<S | Gap<AnyText>>;

const withGap = once((text: TextSchema) => once((schema: z.ZodType) => either(schema, gap(text))));
