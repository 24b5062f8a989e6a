import type {
  AnyText,
  BalancingTest,
  BasisByDataSubject,
  BasisCase,
  Gap,
  LegalBasis,
  LegalObligation,
  Purpose,
} from '../../model/index.ts';
import { isGap } from '../../model/index.ts';
import { allWords, type Cursor, cursor, each, words } from '../core/cursor.ts';
import { phrase, type Sourced } from '../core/sourced.ts';
import type { Fact } from '../labels/register.ts';
import { type BasisFact, basisWords, namesOf, term } from '../phrases/index.ts';
import { day, head, items, joined, lawLines, line, openLines } from './lines.ts';
import type { Line, RegisterContext } from './shapes.ts';

type Basis = LegalBasis<AnyText> | Gap<AnyText>;

/** What each basis may say of itself, in the order in which it is read. */
const FACTS = {
  contract: 'contract',
  duty: 'duty',
  task: 'task',
  emergency: 'emergency',
  interest: 'interest',
  holder: 'holder',
  collection: 'collection',
  withdrawal: 'withdrawal',
  age: 'age',
  parentalConsent: 'parentalConsent',
} as const satisfies Record<Exclude<BasisFact, 'party'>, Fact>;
const FACT_NAMES = Object.keys(FACTS) as (keyof typeof FACTS)[];
type Bases = Basis | BasisByDataSubject<AnyText>;

/** The legal basis of a purpose with the facts that the law asks for it. Art. 6(1) GDPR. */
export function basisLines(at: Cursor<Bases>, context: RegisterContext): Line[] {
  const { value, path } = at;
  if (isGap<AnyText>(value) || value.basis !== 'by-data-subject') {
    return oneBasis(cursor(value, path), context);
  }
  return each<BasisCase<AnyText>>(cursor(value, path).get('cases')).flatMap((one) =>
    oneBasis(one.get('legalBasis'), context, caseLines(one, context)),
  );
}

/** For whom a basis is, and in which circumstance. */
function caseLines(at: Cursor<BasisCase<AnyText>>, context: RegisterContext): Line[] {
  const { facts } = context.labels;
  return [
    ...line(joined(namesOf(at.get('dataSubjects'), context)), facts.forWhom),
    ...line(words(at.get('when'), context.language), facts.condition),
  ];
}

/** A basis by name, then whom it is for, then its facts. */
function oneBasis(at: Cursor<Basis>, context: RegisterContext, whom: readonly Line[] = []): Line[] {
  const { value, path } = at;
  if (isGap<AnyText>(value)) return [...whom, ...openLines(at, context)];
  const { labels } = context;
  const basis = cursor(value, path);
  const [said] = basisWords(basis, context);
  const law = basis.get('law' as never) as Cursor<unknown>;
  const balancing = basis.get('balancing' as never) as Cursor<Balancing>;
  const obliged = cursor(value as LegalObligation<AnyText>, path).get('obliges');
  return [
    ...head(said?.name && labelled(said.name, said.article, context)),
    ...whom,
    ...(isGap(law.value) ? openLines(law, context) : lawLines(said?.laws ?? [], context)),
    ...line(term(obliged, context.terms.obliged)),
    ...line(said?.facts.party),
    ...FACT_NAMES.flatMap((fact) => {
      const open = openLines(basis.get(fact as never), context);
      return open.length > 0 ? open : line(said?.facts[fact], labels.facts[FACTS[fact]]);
    }),
    ...balancingLines(balancing, context),
  ];
}

const labelled = (name: Sourced, article: string | undefined, { labels }: RegisterContext) =>
  article ? phrase(name.path, labels.bracketed(name, article)) : name;

type Balancing = BalancingTest<AnyText> | Gap<AnyText> | undefined;

/** The balancing test on file. Art. 6(1)(f), 5(2) GDPR. */
function balancingLines(at: Cursor<Balancing>, context: RegisterContext): Line[] {
  const { value, path } = at;
  if (value === undefined) return [];
  if (isGap<AnyText>(value)) return openLines(at, context);
  const { facts } = context.labels;
  const test = cursor(value, path);
  return [
    ...day(test.get('date'), context, facts.balancing),
    ...line(words(test.get('conclusion'), context.language), facts.conclusion),
    ...items(allWords(test.get('safeguards'), context.language)),
  ];
}

/** The legal bases of a purpose by name, for lists and indexes; what is open is left out. */
export const basisNames = (at: Cursor<Purpose<AnyText>>, context: RegisterContext) =>
  basisWords(at.get('legalBasis'), context).flatMap(({ id, name }) =>
    id && name ? [{ id, name }] : [],
  );
