import * as z from 'zod';
import type {
  AnyText,
  BalancingTest,
  BasisByDataSubject,
  BasisCase,
  ChildConsent,
  Consent,
  Contract,
  LegalObligation,
  LegitimateInterests,
  PublicTask,
  VitalInterests,
} from '../index.ts';
import { once } from '../once.ts';
import { citations } from './citation.ts';
import { orGap } from './gap.ts';
import { day } from './primitives.ts';
import { list, maybe, record, type TextSchema, variants } from './record.ts';
import { dataSubjects } from './references.ts';

const consent = (text: TextSchema) =>
  record<Consent<AnyText>>({
    basis: z.literal('consent'),
    withdrawal: orGap(text, text),
    collection: maybe(text),
    child: maybe(
      record<ChildConsent<AnyText>>({
        age: z.int().min(13, { error: 'age' }).max(16, { error: 'age' }),
        parentalConsent: text,
      }),
    ),
  });

const contract = (text: TextSchema) =>
  record<Contract<AnyText>>({
    basis: z.literal('contract'),
    contract: maybe(text),
    party: maybe(z.enum(['data-subject', 'pre-contract-request', 'employer', 'other'])),
  });

const legalObligation = (text: TextSchema) =>
  record<LegalObligation<AnyText>>({
    basis: z.literal('legal-obligation'),
    law: orGap(text, citations),
    obliges: maybe(z.enum(['controller', 'other'])),
    duty: maybe(text),
  });

const vitalInterests = (text: TextSchema) =>
  record<VitalInterests<AnyText>>({ basis: z.literal('vital-interests'), emergency: text });

const publicTask = (text: TextSchema) =>
  record<PublicTask<AnyText>>({
    basis: z.literal('public-task'),
    law: orGap(text, citations),
    task: maybe(text),
  });

const legitimateInterests = (text: TextSchema) =>
  record<LegitimateInterests<AnyText>>({
    basis: z.literal('legitimate-interests'),
    interest: orGap(text, text),
    holder: maybe(text),
    balancing: maybe(
      orGap(
        text,
        record<BalancingTest<AnyText>>({
          date: day,
          conclusion: text,
          safeguards: maybe(list(text)),
        }),
      ),
    ),
  });

const sixBases = once(
  (text: TextSchema) =>
    [
      consent(text),
      contract(text),
      legalObligation(text),
      vitalInterests(text),
      publicTask(text),
      legitimateInterests(text),
    ] as const,
);

const basisCase = (text: TextSchema) =>
  record<BasisCase<AnyText>>({
    dataSubjects,
    when: maybe(text),
    legalBasis: orGap(text, variants('basis', sixBases(text))),
  });

const byDataSubject = (text: TextSchema) =>
  record<BasisByDataSubject<AnyText>>({
    basis: z.literal('by-data-subject'),
    cases: list(basisCase(text)),
  });

/** Art. 6(1) GDPR. */
export const legalBasis = (text: TextSchema) =>
  orGap(text, variants('basis', [...sixBases(text), byDataSubject(text)]));
