import * as z from 'zod';
import type { AnyText, Protection, Transfer } from '../index.ts';
import { orGap } from './gap.ts';
import { country } from './primitives.ts';
import { either, list, maybe, record, type TextSchema } from './record.ts';
import { recipient } from './references.ts';
import { safeguardItself } from './safeguard.ts';

const protection = (text: TextSchema) =>
  record<Protection<AnyText>>({
    by: either(z.literal('adequacy'), safeguardItself(text)),
    when: maybe(text),
  });

export const transfers = (text: TextSchema) =>
  list(
    record<Transfer<AnyText>>({
      destinations: text,
      countries: maybe(orGap(text, list(country))),
      recipients: maybe(list(recipient)),
      when: maybe(text),
      protections: list(protection(text)),
      copy: maybe(text),
    }),
  );
