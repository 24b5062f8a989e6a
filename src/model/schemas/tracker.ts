import * as z from 'zod';
import {
  type AnyText,
  CONSENT_CATEGORIES,
  type EssentialTracker,
  type NonEssentialTracker,
  type TrackerConsent,
  type TrackerExemption,
} from '../index.ts';
import { acknowledgements } from './acknowledgement.ts';
import { orGap } from './gap.ts';
import { id, name, period, url } from './primitives.ts';
import { either, list, maybe, record, type TextSchema, variants } from './record.ts';
import { recipient } from './references.ts';

const common = (text: TextSchema) => ({
  id,
  label: text,
  names: maybe(orGap(text, list(name))),
  choice: maybe(z.enum(['required', 'optional'])),
  domain: maybe(name),
  party: z.enum(['first', 'third']),
  purpose: text,
  records: maybe(list(text)),
  lifetime: orGap(text, either(z.literal('session'), period)),
  vendor: maybe(recipient),
  policy: maybe(url),
  acknowledged: maybe(acknowledgements(text)),
});

const consent = (text: TextSchema) =>
  either(
    record<TrackerConsent<AnyText>>({
      collection: text,
      withdrawal: text,
      validity: maybe(period),
    }),
    record<TrackerExemption<AnyText>>({ exemption: text }),
  );

export const tracker = (text: TextSchema) =>
  variants('category', [
    record<EssentialTracker<AnyText>>({
      category: z.literal('essential'),
      ...common(text),
      necessity: maybe(text),
    }),
    record<NonEssentialTracker<AnyText>>({
      category: z.enum(CONSENT_CATEGORIES),
      ...common(text),
      consent: orGap(text, consent(text)),
    }),
  ]);
