import * as z from 'zod';
import {
  type AnyText,
  type AuthorisedByLaw,
  CONDITIONS_BY_FACT,
  CONDITIONS_BY_LAW,
  type ConditionByFact,
  type ConditionByLaw,
  type ExplicitConsent,
  type UnderOfficialAuthority,
} from '../index.ts';
import { citations } from './citation.ts';
import { orGap } from './gap.ts';
import { maybe, record, type TextSchema, variants } from './record.ts';

/** Art. 9(2) GDPR. */
export const specialCondition = (text: TextSchema) =>
  orGap(
    text,
    variants('condition', [
      record<ExplicitConsent<AnyText>>({
        condition: z.literal('explicit-consent'),
        withdrawal: orGap(text, text),
        collection: maybe(text),
      }),
      record<ConditionByLaw<AnyText>>({
        condition: z.enum(CONDITIONS_BY_LAW),
        law: orGap(text, citations),
        safeguards: maybe(text),
      }),
      record<ConditionByFact<AnyText>>({
        condition: z.enum(CONDITIONS_BY_FACT),
        circumstances: text,
      }),
    ]),
  );

/** Art. 10 GDPR. */
export const criminalAuthority = (text: TextSchema) =>
  orGap(
    text,
    variants('by', [
      record<UnderOfficialAuthority<AnyText>>({
        by: z.literal('official-authority'),
        authority: text,
      }),
      record<AuthorisedByLaw<AnyText>>({
        by: z.literal('law'),
        law: citations,
        safeguards: maybe(text),
      }),
    ]),
  );
