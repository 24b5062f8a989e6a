import type {
  CriminalDataReference,
  OrdinaryDataReference,
  Reference,
  SpecialDataReference,
} from '../index.ts';
import { either, list } from './record.ts';
import { reference } from './reference.ts';

export const dataSubjects = list(reference<Reference<'dataSubject'>>('dataSubject'));
export const anyDataCategories = list(
  either(
    reference<OrdinaryDataReference>('dataCategory'),
    either(
      reference<SpecialDataReference>('specialDataCategory'),
      reference<CriminalDataReference>('criminalDataCategory'),
    ),
  ),
);
export const recipient = reference<Reference<'recipient'>>('recipient');
export const securityMeasures = list(reference<Reference<'securityMeasure'>>('securityMeasure'));
export const trackers = list(reference<Reference<'tracker'>>('tracker'));
export const communications = list(reference<Reference<'communication'>>('communication'));
