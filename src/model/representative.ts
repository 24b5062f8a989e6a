import type { Citation } from './citation.ts';
import type { Gap } from './gap.ts';
import type { Address, Contact } from './party.ts';
import type { Country, Name } from './primitives.ts';

/** Who stands for the organisation in a territory where it is not established. Art. 27 GDPR. */
export interface Representative<T> {
  /** Where: `'EU'`, `'GB'`, `'CH'`, `'MC'`. */
  readonly territory: 'EU' | Country;
  /** The law that asks for it. */
  readonly law: Citation;
  /** Its legal name. */
  readonly name: Name | Gap<T>;
  /** Its legal form, explained where readers of a language may not know it. */
  readonly legalForm?: T;
  readonly registration?: Name;
  readonly address?: Address | Gap<T>;
  readonly contact?: Contact;
}
