import * as z from 'zod';
import type { AnyText, Representative } from '../index.ts';
import { citation } from './citation.ts';
import { orGap } from './gap.ts';
import { address, contact } from './party.ts';
import { country, name } from './primitives.ts';
import { either, list, maybe, record, type TextSchema } from './record.ts';

export const representatives = (text: TextSchema) =>
  list(
    record<Representative<AnyText>>({
      territory: either(z.literal('EU'), country),
      law: citation,
      name: orGap(text, name),
      legalForm: maybe(text),
      registration: maybe(name),
      address: maybe(orGap(text, address)),
      contact: maybe(contact),
    }),
  );
