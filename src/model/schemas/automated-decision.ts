import * as z from 'zod';
import type { AnyText, AutomatedDecision } from '../index.ts';
import { citations } from './citation.ts';
import { orGap } from './gap.ts';
import { list, maybe, record, type TextSchema } from './record.ts';

export const automatedDecisions = (text: TextSchema) =>
  list(
    record<AutomatedDecision<AnyText>>({
      decision: text,
      logic: orGap(text, text),
      consequences: orGap(text, text),
      gateway: orGap(text, z.enum(['contract', 'law', 'explicit-consent'])),
      law: maybe(citations),
      humanReview: orGap(text, text),
    }),
  );
