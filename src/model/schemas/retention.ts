import * as z from 'zod';
import {
  type AnyText,
  type Archive,
  type Criterion,
  type KeptForGood,
  type OwnEvent,
  type PeriodBounds,
  type PeriodFrom,
  type Retention,
  type RetentionScope,
  START_EVENTS,
  type Until,
} from '../index.ts';
import { citations } from './citation.ts';
import { orGap } from './gap.ts';
import { id, period } from './primitives.ts';
import { either, list, maybe, record, type TextSchema } from './record.ts';
import { anyDataCategories } from './references.ts';

const event = (text: TextSchema) =>
  either(z.enum(START_EVENTS), record<OwnEvent<AnyText>>({ event: text }));

const periodOrBounds = either(
  period,
  record<PeriodBounds>({ atLeast: maybe(period), atMost: period }),
);

const active = (text: TextSchema) =>
  either(
    record<PeriodFrom<AnyText>>({
      period: periodOrBounds,
      from: orGap(text, event(text)),
      during: maybe(text),
      definition: maybe(text),
    }),
    either(
      record<Until<AnyText>>({ until: event(text), definition: maybe(text) }),
      record<Criterion<AnyText>>({ criterion: text }),
    ),
  );

const archive = (text: TextSchema) =>
  either(
    z.literal('none'),
    record<Archive<AnyText>>({
      period: orGap(text, periodOrBounds),
      from: maybe(event(text)),
      reason: text,
      access: maybe(text),
      law: maybe(citations),
    }),
  );

const end = (text: TextSchema) =>
  either(
    z.enum(['erase', 'anonymise']),
    record<KeptForGood<AnyText>>({ keep: text, law: maybe(citations) }),
  );

export const retentions = (text: TextSchema) =>
  list(
    record<Retention<AnyText>>({
      for: maybe(
        record<RetentionScope<AnyText>>({
          purposes: maybe(list(id)),
          data: maybe(anyDataCategories),
          what: maybe(text),
        }),
      ),
      active: orGap(text, active(text)),
      archive: maybe(orGap(text, archive(text))),
      // biome-ignore lint/suspicious/noThenProperty: a field of the declaration, never awaited.
      then: orGap(text, end(text)),
      law: maybe(citations),
      exceptions: maybe(list(text)),
      remarks: maybe(text),
    }),
  );
