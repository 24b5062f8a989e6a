import { type Declared, type Reference, resolve } from '../../model/index.ts';
import { allWords, type Cursor, declarationAt, each, words } from '../core/cursor.ts';
import { channelsOf, term } from '../phrases/index.ts';
import { head, items, joined, line } from './lines.ts';
import type { RegisterContext, Table } from './shapes.ts';

/** The messages that people receive, and how to refuse each. Art. 21 GDPR. */
export function communicationsTable(
  list: Cursor<unknown>,
  context: RegisterContext,
): Table | undefined {
  const { language, terms } = context;
  const messages = each<Reference<'communication'>>(list).map(
    ({ value }): Cursor<Declared<'communication'>> => declarationAt(resolve(value)),
  );
  if (messages.length === 0) return undefined;
  return {
    columns: ['message', 'contents', 'refusal', 'measured'],
    rows: messages.map((at) => [
      [
        ...head(words(at.get('name'), language)),
        ...line(term(at.get('kind'), terms.communicationKinds)),
        ...line(joined(channelsOf(at, terms.communicationChannels))),
      ],
      [
        ...line(words(at.get('when'), language), context.labels.facts.when),
        ...items(allWords(at.get('contents'), language)),
      ],
      line(words(at.get('refusal'), language)),
      line(words(at.get('measured'), language)),
    ]),
  };
}
