import * as z from 'zod';
import { type AnyText, PROCESSING_TRAITS, TARGETING_GROUNDS, type Targeting } from '../index.ts';
import { country } from './primitives.ts';
import { either, list, maybe, record, type TextSchema } from './record.ts';

export const targeting = (text: TextSchema) =>
  list(
    record<Targeting<AnyText>>({
      territory: either(z.literal('EU'), country),
      by: list(z.enum(TARGETING_GROUNDS)),
      traits: maybe(list(z.enum(PROCESSING_TRAITS))),
      exception: maybe(text),
    }),
  );
