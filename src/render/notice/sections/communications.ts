import { type AnyText, type Communication, type Reference, resolve } from '../../../model/index.ts';
import { allWords, type Cursor, declarationAt, each, words } from '../../core/cursor.ts';
import { series } from '../../core/list.ts';
import type { Sourced } from '../../core/sourced.ts';
import { term } from '../../phrases/index.ts';
import type { NoticeContext } from '../context.ts';
import { type Fact, fact } from '../fact.ts';

/** The messages that people receive, and how to refuse each. Art. 21(2)-(4) GDPR. */
export interface CommunicationsView {
  readonly communications: readonly {
    readonly name: Sourced | undefined;
    readonly kind: Sourced | undefined;
    readonly channel: Sourced | undefined;
    readonly facts: readonly Fact[];
  }[];
}

export function communications(context: NoticeContext): CommunicationsView | undefined {
  const { activities, language, terms } = context;
  const declared = activities
    .flatMap(({ at }) => each<Reference<'communication'>>(at.get('communications')))
    .map(({ value }) => declarationAt(resolve(value)));
  const all = [...new Map(declared.map((one) => [one.value.id, one])).values()];
  if (all.length === 0) return undefined;
  return {
    communications: all.map((at) => ({
      name: words(at.get('name'), language),
      kind: term(at.get('kind'), terms.communicationKinds),
      channel: term(at.get('channel'), terms.communicationChannels),
      facts: factsOf(at, context),
    })),
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
