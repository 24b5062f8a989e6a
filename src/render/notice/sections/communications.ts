import { type AnyText, type Communication, type Reference, resolve } from '../../../model/index.ts';
import { allWords, type Cursor, declarationAt, each, words } from '../../core/cursor.ts';
import { distinct, gather } from '../../core/gather.ts';
import { listed, series } from '../../core/list.ts';
import type { Words } from '../../core/sourced.ts';
import { channelsOf, term } from '../../phrases/index.ts';
import type { NoticeContext } from '../context.ts';
import { type Fact, fact } from '../fact.ts';

/** The messages that people receive, and how to refuse each. Art. 21(2)-(4) GDPR. */
export interface CommunicationsView {
  /** Once for those of which all is the same but name and channel. */
  readonly communications: readonly {
    readonly name: Words;
    /** What they are, and how they come. */
    readonly sent: Words | undefined;
    readonly facts: readonly Fact[];
  }[];
}

export function communications(context: NoticeContext): CommunicationsView | undefined {
  const { activities, labels, language, terms } = context;
  const declared = activities
    .flatMap(({ at }) => each<Reference<'communication'>>(at.get('communications')))
    .map(({ value }) => declarationAt(resolve(value)));
  const all = [...new Map(declared.map((one) => [one.value.id, one])).values()];
  if (all.length === 0) return undefined;
  const groups = gather(all, (at) => ({
    kind: term(at.get('kind'), terms.communicationKinds),
    facts: factsOf(at, context),
  }));
  return {
    communications: groups.map(({ said: { kind, facts }, items }) => {
      const names = items.flatMap((at) => words(at.get('name'), language) ?? []);
      const channels = items.flatMap((at) => channelsOf(at, terms.communicationChannels));
      return {
        name: listed(names, language),
        sent: kind && labels.communications.sent(kind, listed(distinct(channels), language)),
        facts,
      };
    }),
  };
}

function factsOf(at: Cursor<Communication<AnyText>>, { language, labels }: NoticeContext): Fact[] {
  const contents = allWords(at.get('contents'), language);
  return [
    ...fact(labels.communications.when, words(at.get('when'), language)),
    ...fact(labels.communications.contents, series(contents, language)),
    ...fact(labels.communications.refusal, words(at.get('refusal'), language)),
    ...fact(labels.communications.measured, words(at.get('measured'), language)),
  ];
}
