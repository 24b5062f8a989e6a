import type { OrdinaryDataReference, Reference } from '../index.ts';
import { list } from './record.ts';
import { reference } from './reference.ts';

export const dataSubjects = list(reference<Reference<'dataSubject'>>('dataSubject'));
export const dataCategories = list(reference<OrdinaryDataReference>('dataCategory'));
export const recipient = reference<Reference<'recipient'>>('recipient');
export const securityMeasures = list(reference<Reference<'securityMeasure'>>('securityMeasure'));
export const trackers = list(reference<Reference<'tracker'>>('tracker'));
export const communications = list(reference<Reference<'communication'>>('communication'));
