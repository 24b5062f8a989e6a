import type { Activity } from './activity.ts';
import type { Communication } from './communication.ts';
import type { CriminalDataCategory, DataCategory, SpecialDataCategory } from './data-category.ts';
import type { DataSubject } from './data-subject.ts';
import type { COLLECTIONS, Kind } from './kinds.ts';
import type { Notice } from './notice.ts';
import type { Organisation } from './organisation.ts';
import type { Recipient } from './recipient.ts';
import type {
  CriminalDataReference,
  OrdinaryDataReference,
  Reference,
  SpecialDataReference,
} from './reference.ts';
import type { SecurityMeasure } from './security-measure.ts';
import type { AnyText, Language } from './text.ts';
import type { Tracker } from './tracker.ts';

/** What is declared with each function, for one type of texts. */
export interface Declarations<T> {
  organisation: Organisation<T>;
  dataSubject: DataSubject<T>;
  dataCategory: DataCategory<T>;
  specialDataCategory: SpecialDataCategory<T>;
  criminalDataCategory: CriminalDataCategory<T>;
  recipient: Recipient<T>;
  securityMeasure: SecurityMeasure<T>;
  tracker: Tracker<T>;
  communication: Communication<T>;
  activity: Activity<T>;
  notice: Notice<T>;
}

/** A declaration of a kind, as rules and templates meet it. */
export type Declared<K extends Kind> = Declarations<AnyText>[K];

/** The record of one organisation: what its valid declarations say, in the order of their ids. */
export type Registry = { organisation: Declared<'organisation'> } & {
  [K in Exclude<Kind, 'organisation'> as (typeof COLLECTIONS)[K]]: readonly Declared<K>[];
};

/** The language of texts that name none. */
export const leadingLanguage = ({ organisation }: Registry): Language =>
  organisation.languages[0] ?? 'en';

/** What a reference refers to: it is the declared value itself, which the compiler does not see. */
export function resolve(reference: OrdinaryDataReference): Declared<'dataCategory'>;
export function resolve(reference: SpecialDataReference): Declared<'specialDataCategory'>;
export function resolve(reference: CriminalDataReference): Declared<'criminalDataCategory'>;
export function resolve<K extends Kind>(reference: Reference<K>): Declared<K>;
export function resolve(reference: unknown): unknown {
  return reference;
}
