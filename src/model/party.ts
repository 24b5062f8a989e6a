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
  /** A postal address, where it differs from the registered one. */
  readonly post?: Address;
}

/** Another body: a joint controller, a client. Art. 30(1)(a), 30(2)(a) GDPR. */
export interface Party {
  readonly name: Name;
  readonly address?: Address;
  readonly contact?: Contact;
}
