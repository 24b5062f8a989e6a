import { CRIMINAL, EXCEPTIONS } from '../../law/index.ts';
import {
  type AnyText,
  type CriminalAuthority,
  type Gap,
  isGap,
  type SpecialCondition,
} from '../../model/index.ts';
import { type Cursor, cursor, words } from '../core/cursor.ts';
import { type Sourced, sourced } from '../core/sourced.ts';
import { type CitationWords, lawWords } from './citation.ts';
import type { PhraseContext } from './context.ts';

/** What allows special categories of data, or data on offences. Art. 9(2), 10 GDPR. */
export interface ConditionWords {
  /** The condition by name; nothing while it is open. */
  readonly name: Sourced | undefined;
  /** `Article 9(2)(a) GDPR`; nothing while it is open. */
  readonly article: string | undefined;
  /** What is stated of it while it is open. */
  readonly stated: Sourced | undefined;
  readonly laws: readonly CitationWords[];
  /** Each fact under the name of its field. */
  readonly facts: Readonly<Partial<Record<ConditionFact, Sourced>>>;
}

const TEXTS = ['circumstances', 'authority', 'collection', 'withdrawal', 'safeguards'] as const;
export type ConditionFact = (typeof TEXTS)[number];

/** The condition that lifts the prohibition. Art. 9(2) GDPR. */
export function conditionWords(
  at: Cursor<SpecialCondition<AnyText> | Gap<AnyText>>,
  context: PhraseContext,
): ConditionWords | undefined {
  const { value, path } = at;
  if (isGap<AnyText>(value)) return open(at, context);
  const { condition } = value;
  return {
    name: sourced(context.terms.specialConditions[condition], [...path, 'condition']),
    article: context.terms.article(EXCEPTIONS[condition].article),
    ...factsOf(cursor(value, path), context),
  };
}

/** What allows data on offences. Art. 10 GDPR. */
export function authorityWords(
  at: Cursor<CriminalAuthority<AnyText> | Gap<AnyText>>,
  context: PhraseContext,
): ConditionWords | undefined {
  const { value, path } = at;
  if (isGap<AnyText>(value)) return open(at, context);
  return {
    name: sourced(context.terms.criminalAuthorities[value.by], [...path, 'by']),
    article: context.terms.article(CRIMINAL.article),
    ...factsOf(cursor(value, path), context),
  };
}

function open(at: Cursor<unknown>, { language }: PhraseContext): ConditionWords | undefined {
  const stated = words(at, language);
  return stated && { name: undefined, article: undefined, stated, laws: [], facts: {} };
}

/** Whichever condition it is: a field that it does not have gives nothing. */
function factsOf(at: Cursor<object>, context: PhraseContext) {
  const entries = TEXTS.map((name) => [name, words(at.get(name as never), context.language)]);
  return {
    stated: undefined,
    laws: lawWords(at.get('law' as never), context),
    facts: Object.fromEntries(
      entries.filter(([, fact]) => fact !== undefined),
    ) as ConditionWords['facts'],
  };
}
