import * as z from 'zod';
import { type AnyText, type Block, LANGUAGES, type Notice, SECTIONS } from '../index.ts';
import { acknowledgements } from './acknowledgement.ts';
import { orGap } from './gap.ts';
import { day, id, name } from './primitives.ts';
import { list, maybe, record, type TextSchema } from './record.ts';
import { dataSubjects } from './references.ts';

export const notice = (text: TextSchema) =>
  record<Notice<AnyText>>({
    id,
    title: text,
    kind: maybe(z.enum(['privacy', 'trackers', 'legal', 'policy'])),
    audiences: dataSubjects,
    scope: maybe(text),
    introduction: maybe(text),
    forMinors: maybe(z.boolean()),
    updated: orGap(text, day),
    version: maybe(orGap(text, name)),
    languages: maybe(list(z.enum(LANGUAGES))),
    sections: maybe(list(z.enum(SECTIONS))),
    blocks: maybe(
      list(record<Block<AnyText>>({ id, heading: text, text, after: maybe(z.enum(SECTIONS)) })),
    ),
    acknowledged: maybe(acknowledgements(text)),
  });
