import type { Kind } from './kinds.ts';

declare const declared: unique symbol;

/**
 * Something declared elsewhere with its `ropa` function, and used here. Opaque: an object written in
 * place, or the id of something undeclared, does not compile. At run time it is the declared value
 * itself, see `resolve()`.
 */
export interface Reference<K extends Kind> {
  readonly id: string;
  readonly [declared]: K;
}

declare const nature: unique symbol;

/** Tells kinds of data apart; the compiler quotes their nature, which says what the law asks. */
interface DataReference<Nature extends string> {
  readonly id: string;
  readonly [nature]: Nature;
}

/** A category of ordinary personal data, declared with `dataCategory()`. */
export interface OrdinaryDataReference extends DataReference<'ordinary data'> {}

/** A special category of data, declared with `specialDataCategory()`. Art. 9 GDPR. */
export interface SpecialDataReference
  extends DataReference<'a special category (Art. 9 GDPR): it goes under specialData, with the condition that lifts the prohibition'> {}

/** Data on offences, declared with `criminalDataCategory()`. Art. 10 GDPR. */
export interface CriminalDataReference
  extends DataReference<'data on offences (Art. 10 GDPR): they go under criminalData, with the authority that allows them'> {}

/** The kinds whose references are told apart by the nature of the data. */
export interface DataReferences {
  dataCategory: OrdinaryDataReference;
  specialDataCategory: SpecialDataReference;
  criminalDataCategory: CriminalDataReference;
}

/** What using a declaration of a kind looks like to the compiler. */
export type ReferenceTo<K extends Kind> = K extends keyof DataReferences
  ? DataReferences[K]
  : Reference<K>;
