import * as z from 'zod';
import {
  type AnyText,
  DEROGATION_GROUNDS,
  type Derogation,
  OTHER_SAFEGUARDS,
  type OtherSafeguard,
  type StandardContractualClauses,
  type TransferImpactAssessment,
} from '../index.ts';
import { once } from '../once.ts';
import { orGap } from './gap.ts';
import { day, name } from './primitives.ts';
import { maybe, record, type TextSchema, variants } from './record.ts';

const common = once((text: TextSchema) => ({
  copy: maybe(orGap(text, text)),
  impactAssessment: maybe(
    orGap(text, record<TransferImpactAssessment>({ date: day, reference: maybe(name) })),
  ),
  remarks: maybe(text),
}));

const module = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** A safeguard of Art. 46 GDPR or a derogation of Art. 49 GDPR. */
export const safeguardItself = once((text: TextSchema) =>
  variants('type', [
    record<StandardContractualClauses<AnyText>>({
      type: z.literal('standard-contractual-clauses'),
      module: orGap(text, module),
      signed: maybe(day),
      ...common(text),
    }),
    record<OtherSafeguard<AnyText>>({
      type: z.enum(OTHER_SAFEGUARDS),
      approval: maybe(name),
      ...common(text),
    }),
    record<Derogation<AnyText>>({
      type: z.literal('derogation'),
      ground: z.enum(DEROGATION_GROUNDS),
      circumstances: text,
    }),
  ]),
);

export const safeguard = once((text: TextSchema) => orGap(text, safeguardItself(text)));
