import type { Address, Contact, Party } from '../index.ts';
import { country, email, name, url } from './primitives.ts';
import { list, maybe, record } from './record.ts';

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
  post: maybe(address),
});

export const party = record<Party>({ name, address: maybe(address), contact: maybe(contact) });
