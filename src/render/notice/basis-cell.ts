import { listed } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { parts, type Sourced, type Words } from '../core/sourced.ts';
import { type BasisFact, type BasisWords, linkedLaws } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';

/** A legal basis as a cell of the table of purposes tells it. */
export interface BasisCell {
  /** For whom and when, where the basis differs by that. */
  readonly lead: Words | undefined;
  readonly name: Sourced | undefined;
  readonly article: string | undefined;
  /** The facts that the law asks for it, each in a few words. */
  readonly facts: readonly Words[];
  /** Whether it can be withdrawn. */
  readonly consent: boolean;
}

/** A basis of a purpose that concerns these people. */
export function basisCell(
  basis: BasisWords,
  people: readonly string[],
  { language, labels }: NoticeContext,
): BasisCell {
  const named = (fact: Exclude<BasisFact, 'age' | 'parentalConsent' | 'withdrawal'>): Words[] => {
    const words = clause(basis.facts[fact]);
    return words ? [labels.purposes.basisFacts[fact](words)] : [];
  };
  return {
    lead: leadOf(basis, people, language),
    name: basis.name,
    article: basis.article,
    facts: [
      ...(basis.stated ? [clause(basis.stated)] : []),
      ...named('party'),
      ...named('contract'),
      ...named('duty'),
      ...named('task'),
      ...named('emergency'),
      ...named('interest'),
      ...named('holder'),
      ...linkedLaws(basis.laws),
      ...named('collection'),
    ],
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
