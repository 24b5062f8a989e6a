import * as z from 'zod';
import { SPECIAL_CATEGORY_IDS } from '../../law/index.ts';
import type { AnyText, CriminalDataCategory, DataCategory, SpecialDataCategory } from '../index.ts';
import { acknowledgements } from './acknowledgement.ts';
import { id } from './primitives.ts';
import { list, maybe, record, type TextSchema } from './record.ts';

const common = (text: TextSchema) => ({
  id,
  name: text,
  items: maybe(list(text)),
  remarks: maybe(text),
  acknowledged: maybe(acknowledgements(text)),
});

export const dataCategory = (text: TextSchema) =>
  record<DataCategory<AnyText>>({ ...common(text), nationalIdentifier: maybe(z.boolean()) });

export const specialDataCategory = (text: TextSchema) =>
  record<SpecialDataCategory<AnyText>>({ ...common(text), special: z.enum(SPECIAL_CATEGORY_IDS) });

export const criminalDataCategory = (text: TextSchema) =>
  record<CriminalDataCategory<AnyText>>(common(text));
