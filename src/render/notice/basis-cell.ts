import { listed } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { parts, type Sourced, type Words } from '../core/sourced.ts';
import { type BasisWords, linkedLaws } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';
import { type Fact, fact } from './fact.ts';

/** A legal basis as a cell of the table of purposes tells it. */
export interface BasisCell {
  /** For whom and when, where the basis differs by that. */
  readonly lead: Words | undefined;
  readonly name: Sourced | undefined;
  readonly article: string | undefined;
  /** What it rests on, in a few words each. */
  readonly texts: readonly Sourced[];
  /** What else the law asks for it. */
  readonly facts: readonly Fact[];
  /** Whether it can be withdrawn. */
  readonly consent: boolean;
}

/** A basis of a purpose that concerns these people. */
export function basisCell(
  basis: BasisWords,
  people: readonly string[],
  { language, labels }: NoticeContext,
): BasisCell {
  const { facts } = basis;
  const texts = [facts.party, facts.contract, facts.duty, facts.task, facts.emergency];
  const { holder, collection } = labels.purposes.basisFacts;
  return {
    lead: leadOf(basis, people, language),
    name: basis.name,
    article: basis.article,
    texts: [
      ...[basis.stated, ...texts, facts.interest].flatMap((one) => clause(one) ?? []),
      ...linkedLaws(basis.laws).map(clause),
    ],
    facts: [...fact(holder, clause(facts.holder)), ...fact(collection, facts.collection)],
    consent: basis.id === 'consent',
  };
}

/** For whom, unless for all of them, and when. */
function leadOf(
  { who, ids, when }: BasisWords,
  people: readonly string[],
  language: NoticeContext['language'],
): Words | undefined {
  const theirs = who.filter((_, index) => people.includes(ids[index] ?? ''));
  const whom = theirs.length < people.length ? listed(theirs, language) : [];
  if (!when) return whom.length > 0 ? whom : undefined;
  return whom.length > 0 ? parts`${whom} (${clause(when)})` : clause(when);
}
