import { listed } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { parts, phrase, type Sourced, textOf, type Words } from '../core/sourced.ts';
import { type BasisWords, citedLaws } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';
import { type Fact, fact, isSentence, remark } from './fact.ts';

/** A legal basis as a cell of the table of purposes tells it. */
export interface BasisCell {
  /** For whom and when, where the basis differs by that. */
  readonly lead: Words | undefined;
  readonly name: Sourced | undefined;
  /** Its name in law, whichever words are declared. */
  readonly term: Sourced | undefined;
  readonly article: string | undefined;
  /** What it rests on, in a few words each. */
  readonly texts: readonly Words[];
  /** What else the law asks for it. */
  readonly facts: readonly Fact[];
  /** Whether it can be withdrawn. */
  readonly consent: boolean;
}

/** A basis of a purpose that concerns these people. */
export function basisCell(
  basis: BasisWords,
  people: readonly string[],
  context: NoticeContext,
): BasisCell {
  const { language, labels } = context;
  const { facts } = basis;
  const { collection } = facts;
  const agreed = collection && !isSentence(collection) ? collection : undefined;
  const declared = [
    facts.contract,
    facts.duty,
    facts.task,
    facts.emergency,
    facts.interest,
    agreed,
  ];
  const texts = [basis.stated, ...declared].flatMap((one) => clause(one) ?? []);
  const name = basis.name && nameOf(basis.name, facts.party, texts[0]);
  const all = [
    ...(name?.told ? texts.slice(1) : texts),
    ...citedLaws(basis.laws, context).map(clause),
  ];
  return {
    lead: leadOf(basis, people, language),
    name: name?.words,
    term: basis.name,
    article: basis.article,
    texts: name || all.length > 0 ? all : [[labels.purposes.open]],
    facts: [
      ...fact(labels.purposes.holder, clause(facts.holder)),
      ...(agreed ? [] : remark(collection)),
    ],
    consent: basis.id === 'consent',
  };
}

/** The name of a basis: whose contract it is, or the declared words that name it again. */
function nameOf(name: Sourced, party: Sourced | undefined, text: Sourced | undefined) {
  if (party) return { words: phrase(name.path, [party]), told: false };
  if (text && namesAgain(text, name)) return { words: phrase(name.path, [text]), told: true };
  return { words: name, told: false };
}

/** Whether words begin with the name of the basis: `our legitimate interest, for instance in …`. */
const namesAgain = (text: Sourced, { text: name }: Sourced) =>
  new RegExp(`^(\\p{L}+[ ’'])?${name.replace(/s$/, '')}s?(?!\\p{L})`, 'iu').test(textOf([text]));

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
