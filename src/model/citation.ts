import type { Country, Name, Url } from './primitives.ts';

/** A law by name and article, never translated. */
export interface Citation {
  /** The law as it is cited in its own language: `'Code du travail'`, `'GDPR'`. */
  readonly law: Name;
  /** The article: `'L6313-1'`, `'6(1)(c)'`. */
  readonly article?: Name;
  /** The country whose law it is, unless it is European Union law. */
  readonly country?: Country;
  /** Where the text can be read. */
  readonly url?: Url;
}
