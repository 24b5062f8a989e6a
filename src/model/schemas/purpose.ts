import * as z from 'zod';
import { type AnyText, MARKETING_CHANNELS, MARKETING_EXCEPTIONS, type Purpose } from '../index.ts';
import { orGap } from './gap.ts';
import { legalBasis } from './legal-basis.ts';
import { id } from './primitives.ts';
import { list, maybe, record, type TextSchema } from './record.ts';
import { dataSubjects } from './references.ts';

export const purpose = (text: TextSchema) =>
  record<Purpose<AnyText>>({
    id,
    purpose: text,
    details: maybe(list(text)),
    dataSubjects: maybe(dataSubjects),
    condition: maybe(text),
    legalBasis: legalBasis(text),
    objection: maybe(text),
    directMarketing: maybe(orGap(text, list(z.enum(MARKETING_CHANNELS)))),
    marketingWithoutConsent: maybe(list(z.enum(MARKETING_EXCEPTIONS))),
    remarks: maybe(text),
  });
