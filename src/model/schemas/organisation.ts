import * as z from 'zod';
import {
  type AnyText,
  type DataProtectionOfficer,
  type Group,
  type Host,
  LANGUAGES,
  type NoDataProtectionOfficer,
  type Organisation,
  type RegistryOrigin,
} from '../index.ts';
import { acknowledgements } from './acknowledgement.ts';
import { orGap } from './gap.ts';
import { money } from './money.ts';
import { address, contact } from './party.ts';
import { country, day, email, id, name, url } from './primitives.ts';
import { either, list, maybe, record, type TextSchema, variants } from './record.ts';
import { securityMeasures } from './references.ts';
import { representatives } from './representative.ts';
import { requests } from './requests.ts';
import { severityChanges } from './severity-change.ts';
import { targeting } from './targeting.ts';

const dpo = (text: TextSchema) =>
  variants('status', [
    record<DataProtectionOfficer<AnyText>>({
      status: z.literal('appointed'),
      kind: maybe(z.enum(['internal', 'external'])),
      firm: maybe(name),
      name: maybe(orGap(text, name)),
      contact,
      tasks: maybe(text),
    }),
    record<NoDataProtectionOfficer<AnyText>>({ status: z.literal('not-required'), reason: text }),
  ]);

const group = (text: TextSchema) =>
  record<Group<AnyText>>({
    name,
    entities: maybe(orGap(text, list(name))),
    list: maybe(text),
  });

const origin = (text: TextSchema) =>
  record<RegistryOrigin<AnyText>>({
    document: text,
    dated: maybe(orGap(text, day)),
    remarks: maybe(text),
  });

export const organisation = (text: TextSchema) =>
  record<Organisation<AnyText>>({
    id,
    name,
    languages: list(z.enum(LANGUAGES)),
    country: orGap(text, country),
    kind: maybe(z.enum(['company', 'association', 'public-authority', 'sole-practitioner'])),
    legalForm: maybe(orGap(text, name)),
    registration: maybe(orGap(text, name)),
    shareCapital: maybe(either(name, money)),
    brands: maybe(list(name)),
    addresses: orGap(text, list(address)),
    contact: orGap(text, contact),
    websites: maybe(list(url)),
    responsibility: maybe(text),
    group: maybe(group(text)),
    host: maybe(record<Host>({ name, address: maybe(address), phone: maybe(name) })),
    dpo: orGap(text, dpo(text)),
    representatives: maybe(representatives(text)),
    targeting: maybe(orGap(text, targeting(text))),
    requests: requests(text),
    supervisoryAuthorities: orGap(text, list(country)),
    complaint: maybe(text),
    security: maybe(orGap(text, securityMeasures)),
    requiredFields: maybe(text),
    minors: maybe(text),
    changes: maybe(text),
    recordContact: maybe(email),
    origin: maybe(origin(text)),
    severities: maybe(severityChanges(text)),
    acknowledged: maybe(acknowledgements(text)),
  });
