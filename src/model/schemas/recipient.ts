import * as z from 'zod';
import type {
  AnyText,
  GroupCompany,
  InternalRecipient,
  JointControllerRecipient,
  OpenClass,
  OtherController,
  Processor,
  ProcessorContract,
  PublicAuthority,
  SubProcessor,
} from '../index.ts';
import { once } from '../once.ts';
import { acknowledgements } from './acknowledgement.ts';
import { orGap } from './gap.ts';
import { location } from './location.ts';
import { contact } from './party.ts';
import { day, id, name, period, url } from './primitives.ts';
import { list, maybe, record, type TextSchema, variants } from './record.ts';

const locations = once((text: TextSchema) => maybe(orGap(text, list(location(text)))));

const common = once((text: TextSchema) => ({
  id,
  name: maybe(name),
  description: text,
  examples: maybe(list(text)),
  locations: locations(text),
  contact: maybe(contact),
  website: maybe(url),
  policy: maybe(url),
  limits: maybe(text),
  acknowledged: maybe(acknowledgements(text)),
}));

const processor = (text: TextSchema) =>
  record<Processor<AnyText>>({
    kind: z.literal('processor'),
    ...common(text),
    contract: orGap(
      text,
      record<ProcessorContract<AnyText>>({
        signed: orGap(text, day),
        reference: maybe(name),
        breachNotice: maybe(period),
      }),
    ),
    subProcessors: maybe(
      list(record<SubProcessor<AnyText>>({ name, task: maybe(text), locations: locations(text) })),
    ),
  });

export const recipient = (text: TextSchema) =>
  variants('kind', [
    record<InternalRecipient<AnyText>>({ kind: z.literal('internal'), ...common(text) }),
    processor(text),
    record<JointControllerRecipient<AnyText>>({
      kind: z.literal('joint-controller'),
      ...common(text),
      arrangement: orGap(text, text),
    }),
    record<GroupCompany<AnyText>>({
      kind: z.literal('group-company'),
      ...common(text),
      list: maybe(text),
    }),
    record<OtherController<AnyText>>({
      kind: z.literal('controller'),
      ...common(text),
      ownPurposes: maybe(text),
    }),
    record<PublicAuthority<AnyText>>({ kind: z.literal('public-authority'), ...common(text) }),
    record<OpenClass<AnyText>>({
      kind: z.literal('open-class'),
      ...common(text),
      condition: text,
    }),
  ]);
