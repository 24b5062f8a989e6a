import { LEGAL_BASES, type LegalBasisId } from '../../law/index.ts';
import {
  type AnyText,
  type BasisByDataSubject,
  type BasisCase,
  type ChildConsent,
  type Contract,
  type Gap,
  isGap,
  type LegalBasis,
} from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { type Sourced, sourced } from '../core/sourced.ts';
import { type CitationWords, lawWords } from './citation.ts';
import type { PhraseContext } from './context.ts';
import { namesOf } from './names.ts';
import { term } from './term.ts';

/** A legal basis with the facts that the law asks for it. Art. 6(1), 13(1)(c)-(d) GDPR. */
export interface BasisWords {
  /** Whom this basis is for, where it differs by class of person, and their ids. */
  readonly who: readonly Sourced[];
  readonly ids: readonly string[];
  /** The circumstance, where it differs by that. */
  readonly when: Sourced | undefined;
  /** Which of the six; nothing while it is open. */
  readonly id: LegalBasisId | undefined;
  readonly name: Sourced | undefined;
  /** `Article 6(1)(f) GDPR` */
  readonly article: string | undefined;
  /** What is stated of it while it is open. */
  readonly stated: Sourced | undefined;
  readonly laws: readonly CitationWords[];
  /** Each fact under the name of its field. */
  readonly facts: Readonly<Partial<Record<BasisFact, Sourced>>>;
}

const TEXTS = [
  'contract',
  'duty',
  'task',
  'emergency',
  'interest',
  'holder',
  'collection',
  'withdrawal',
] as const;
export type BasisFact = (typeof TEXTS)[number] | 'party' | 'age' | 'parentalConsent';

type Basis = LegalBasis<AnyText> | Gap<AnyText>;

/**
 * The legal bases of a purpose: one, or one for each class of person; none while nothing is known of
 * the only one.
 */
export function basisWords(
  at: Cursor<Basis | BasisByDataSubject<AnyText>>,
  context: PhraseContext,
): BasisWords[] {
  const { value, path } = at;
  if (isGap<AnyText>(value) || value.basis !== 'by-data-subject') {
    return oneBasis(cursor(value, path), context);
  }
  return each<BasisCase<AnyText>>(cursor(value, path).get('cases')).flatMap((one) =>
    knownOrOpen(oneBasis(one.get('legalBasis'), context)).map((basis) => ({
      ...basis,
      who: namesOf(one.get('dataSubjects'), context),
      ids: one.value.dataSubjects.map(({ id }) => id),
      when: words(one.get('when'), context.language),
    })),
  );
}

const OPEN: BasisWords = {
  who: [],
  ids: [],
  when: undefined,
  id: undefined,
  name: undefined,
  article: undefined,
  stated: undefined,
  laws: [],
  facts: {},
};

/** A case of which nothing is known is told all the same, for those whom it concerns. */
const knownOrOpen = (bases: readonly BasisWords[]) => (bases.length > 0 ? bases : [OPEN]);

function oneBasis(at: Cursor<Basis>, context: PhraseContext): BasisWords[] {
  const { value, path } = at;
  if (isGap<AnyText>(value)) {
    const stated = words(at, context.language);
    return stated ? [{ ...OPEN, stated }] : [];
  }
  const basis = cursor(value, path);
  return [
    {
      ...OPEN,
      id: value.basis,
      name: sourced(context.terms.legalBases[value.basis], [...path, 'basis']),
      article: context.terms.article(LEGAL_BASES[value.basis].article),
      laws: lawWords(basis.get('law' as never), context),
      facts: factsOf(basis, context),
    },
  ];
}

/** The texts of a basis, whichever it is: a field that it does not have gives none. */
function factsOf(basis: Cursor<LegalBasis<AnyText>>, context: PhraseContext) {
  const { language, terms } = context;
  const facts: Partial<Record<BasisFact, Sourced | undefined>> = {};
  for (const name of TEXTS) facts[name] = words(basis.get(name as never), language);
  const party = cursor(basis.value as Contract<AnyText>, basis.path).get('party');
  facts.party = term(party, terms.contractParties);
  const child = basis.get('child' as never) as Cursor<ChildConsent<AnyText> | undefined>;
  if (child.value) facts.age = sourced(String(child.value.age), [...child.path, 'age']);
  facts.parentalConsent = words(child.get('parentalConsent'), language);
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined),
  ) as BasisWords['facts'];
}
