import type { Address, AnyText, Contact, Party, PartyClass } from '../index.ts';
import { orGap } from './gap.ts';
import { country, email, name, url } from './primitives.ts';
import { either, list, maybe, record, type TextSchema } from './record.ts';

export const address = record<Address>({
  label: maybe(name),
  lines: list(name),
  postalCode: maybe(name),
  city: name,
  country,
});

export const contact = record<Contact>({
  email: maybe(email),
  phone: maybe(name),
  form: maybe(url),
  social: maybe(list(url)),
  post: maybe(address),
});

const party = record<Party>({ name, address: maybe(address), contact: maybe(contact) });

/** Other bodies, each by name or by class. */
export const parties = (text: TextSchema) =>
  list(either(party, record<PartyClass<AnyText>>({ class: text, list: orGap(text, text) })));
