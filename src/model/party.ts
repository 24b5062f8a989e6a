import type { Gap } from './gap.ts';
import type { Country, Email, List, Name, Url } from './primitives.ts';

/** A postal address. */
export interface Address {
  /** What stands above the street: a branch, a building, a floor. */
  readonly label?: Name;
  /** Street and number, one line each. */
  readonly lines: List<Name>;
  readonly postalCode?: Name;
  readonly city: Name;
  /** ISO 3166-1 alpha-2 code: `'FR'`. */
  readonly country: Country;
}

/** Ways to reach a body. Art. 13(1)(a) GDPR asks for at least one; a rule checks that. */
export interface Contact {
  /** A role mailbox is enough. */
  readonly email?: Email;
  readonly phone?: Name;
  /** The page of a contact form. */
  readonly form?: Url;
  /** Pages or accounts on social networks through which people can write. */
  readonly social?: List<Url>;
  /** A postal address, where it differs from the registered one. */
  readonly post?: Address;
}

/** Another body: a joint controller, a client. Art. 30(1)(a), 30(2)(a) GDPR. */
export interface Party {
  /** Its legal name, never translated; bodies without one name are a class. */
  readonly name: Name;
  readonly address?: Address;
  readonly contact?: Contact;
}

/** Bodies of one kind, where each is named elsewhere: the clients of a service, the schools of a group. */
export interface PartyClass<T> {
  /** What they have in common, in the plural. */
  readonly class: T;
  /** Where the list of their names is kept. Art. 30(1)(a), 30(2)(a) GDPR ask for each name. */
  readonly list: T | Gap<T>;
}
