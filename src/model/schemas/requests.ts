import * as z from 'zod';
import { RIGHT_IDS } from '../../law/index.ts';
import type { Answer, AnyText, IdentityCheck, RequestChannel, Requests } from '../index.ts';
import { orGap } from './gap.ts';
import { contact } from './party.ts';
import { period } from './primitives.ts';
import { list, maybe, record, type TextSchema } from './record.ts';
import { dataSubjects } from './references.ts';

export const requests = (text: TextSchema) =>
  record<Requests<AnyText>>({
    channels: orGap(
      text,
      list(
        record<RequestChannel<AnyText>>({
          rights: maybe(list(z.enum(RIGHT_IDS))),
          dataSubjects: maybe(dataSubjects),
          purpose: maybe(text),
          contact,
        }),
      ),
    ),
    contents: maybe(list(text)),
    identityCheck: maybe(
      record<IdentityCheck<AnyText>>({
        when: z.enum(['reasonable-doubt', 'some-requests', 'always']),
        means: text,
      }),
    ),
    answer: maybe(record<Answer<AnyText>>({ within: period, remarks: maybe(text) })),
    remarks: maybe(text),
  });
