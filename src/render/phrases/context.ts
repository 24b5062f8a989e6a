import type { Country, Language } from '../../model/index.ts';
import type { Terms } from '../labels/terms.ts';

/** What phrases depend on beside the declaration itself. */
export interface PhraseContext {
  readonly language: Language;
  readonly terms: Terms;
  /** The day for which the law is read, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The organisation's own country, whose laws are cited without naming it; nothing while it is open. */
  readonly country: Country | undefined;
}
