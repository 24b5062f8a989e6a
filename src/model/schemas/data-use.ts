import * as z from 'zod';
import {
  type AnyText,
  type CriminalDataReference,
  type CriminalDataUse,
  type DataUse,
  type Derived,
  type FromDataSubject,
  type FromThirdParty,
  type FromUnknown,
  type OrdinaryDataReference,
  PROVISIONS,
  type RecordedAutomatically,
  type SpecialDataReference,
  type SpecialDataUse,
} from '../index.ts';
import { gap, orGap } from './gap.ts';
import { either, list, maybe, record, type TextSchema, variants } from './record.ts';
import { reference } from './reference.ts';
import { dataSubjects } from './references.ts';
import { criminalAuthority, specialCondition } from './special-conditions.ts';

/** The fields of a use: those given, and those that depend on where the data come from. */
const uses = <Use extends object>(text: TextSchema, use: Record<keyof Use, z.ZodType>) => {
  const common = {
    ...(use as Record<never, z.ZodType>),
    dataSubjects: maybe(dataSubjects),
    condition: maybe(text),
  };
  const known = variants('source', [
    record<FromDataSubject<AnyText>>({
      source: z.literal('data-subject'),
      ...common,
      provision: maybe(orGap(text, z.enum(PROVISIONS))),
      consequence: maybe(text),
    }),
    record<FromThirdParty<AnyText>>({
      source: z.literal('third-party'),
      ...common,
      from: orGap(text, list(text)),
      publiclyAccessible: maybe(z.boolean()),
    }),
    record<RecordedAutomatically<AnyText>>({
      source: z.literal('automatic'),
      ...common,
      by: maybe(text),
    }),
    record<Derived<AnyText>>({ source: z.literal('derived'), ...common, from: maybe(text) }),
  ]);
  const unknown = record<FromUnknown<AnyText>>({ source: gap(text), ...common });
  return either(known, unknown) as z.ZodType<unknown>;
};

export const dataUses = (text: TextSchema) =>
  list(
    uses(text, {
      category: reference<OrdinaryDataReference>('dataCategory'),
    }) as z.ZodType<DataUse<AnyText>>,
  );

export const specialDataUses = (text: TextSchema) =>
  list(
    uses(text, {
      category: reference<SpecialDataReference>('specialDataCategory'),
      exception: specialCondition(text),
    }) as z.ZodType<SpecialDataUse<AnyText>>,
  );

export const criminalDataUses = (text: TextSchema) =>
  list(
    uses(text, {
      category: reference<CriminalDataReference>('criminalDataCategory'),
      authority: criminalAuthority(text),
    }) as z.ZodType<CriminalDataUse<AnyText>>,
  );
