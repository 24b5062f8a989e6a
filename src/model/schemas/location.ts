import * as z from 'zod';
import {
  COUNTRIES,
  EEA_TERRITORIES,
  FULLY_ADEQUATE,
  PARTIALLY_ADEQUATE,
  type ThirdCountry,
} from '../../law/index.ts';
import type {
  AdequateCountry,
  AnyText,
  CountryWithoutAdequacy,
  CoveredByDecision,
  DataPrivacyFrameworkParticipant,
  InTheEea,
  NotCoveredByDecision,
  OutsideDataPrivacyFramework,
  PartlyAdequateCountry,
  UnitedStates,
} from '../index.ts';
import { orGap } from './gap.ts';
import { day } from './primitives.ts';
import { maybe, record, type TextSchema, variants } from './record.ts';
import { safeguard } from './safeguard.ts';

const elsewhere: ReadonlySet<string> = new Set([
  ...EEA_TERRITORIES,
  ...FULLY_ADEQUATE,
  ...PARTIALLY_ADEQUATE,
  'US',
]);
const THIRD_COUNTRIES = COUNTRIES.filter((code): code is ThirdCountry => !elsewhere.has(code));

const partlyAdequate = (text: TextSchema) =>
  record<PartlyAdequateCountry<AnyText>>({
    country: z.enum(PARTIALLY_ADEQUATE),
    adequacy: orGap(
      text,
      variants('covered', [
        record<CoveredByDecision<AnyText>>({
          covered: z.literal(true),
          checked: day,
          how: maybe(text),
        }),
        record<NotCoveredByDecision<AnyText>>({
          covered: z.literal(false),
          safeguard: safeguard(text),
        }),
      ]),
    ),
  });

const unitedStates = (text: TextSchema) =>
  record<UnitedStates<AnyText>>({
    country: z.literal('US'),
    dataPrivacyFramework: orGap(
      text,
      variants('participant', [
        record<DataPrivacyFrameworkParticipant<AnyText>>({
          participant: z.literal(true),
          checked: day,
          fallback: maybe(safeguard(text)),
        }),
        record<OutsideDataPrivacyFramework<AnyText>>({
          participant: z.literal(false),
          safeguard: safeguard(text),
        }),
      ]),
    ),
  });

/** A country, with what protects the data there. Chapter V GDPR. */
export const location = (text: TextSchema) =>
  variants('country', [
    record<InTheEea>({ country: z.enum(EEA_TERRITORIES) }),
    record<AdequateCountry<AnyText>>({
      country: z.enum(FULLY_ADEQUATE),
      fallback: maybe(safeguard(text)),
    }),
    partlyAdequate(text),
    unitedStates(text),
    record<CountryWithoutAdequacy<AnyText>>({
      country: z.enum(THIRD_COUNTRIES),
      safeguard: safeguard(text),
    }),
  ]);
