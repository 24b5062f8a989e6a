import { adequacyOf, isInEea } from '../../law/index.ts';
import {
  type AnyText,
  type Country,
  type Gap,
  isGap,
  type Location,
  type Safeguard,
} from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { phrase, type Sourced, sourced } from '../core/sourced.ts';
import type { PhraseContext } from './context.ts';
import { dayWords } from './day.ts';
import { type SafeguardWords, safeguardWords } from './safeguard.ts';

/** A country to which data go, and what protects them there. Art. 13(1)(f), 30(1)(e) GDPR. */
export interface LocationWords {
  readonly code: Country;
  readonly country: Sourced;
  readonly inEea: boolean;
  /** The adequacy decision in force on the day, if it covers the recipient. Art. 45 GDPR. */
  readonly adequacy: Sourced | undefined;
  /** What was checked, or what is stated of it while it is open. */
  readonly checks: readonly Sourced[];
  readonly safeguard: SafeguardWords | undefined;
  /** What would protect the data if the decision ended. */
  readonly fallback: SafeguardWords | undefined;
}

/** The countries of a list; none where they are open: `words()` gives what is stated. */
export const locationsWords = (list: Cursor<unknown>, context: PhraseContext): LocationWords[] =>
  each<Location<AnyText>>(list).map((location) => locationWords(location, context));

export function locationWords(
  at: Cursor<Location<AnyText>>,
  context: PhraseContext,
): LocationWords {
  const { country } = at.value;
  const facts = {
    code: country,
    country: sourced(formatCountry(country, context.language), [...at.path, 'country']),
    inEea: isInEea(country),
  };
  return { ...facts, ...protection(at, context) };
}

type Protection = Pick<LocationWords, 'adequacy' | 'checks' | 'safeguard' | 'fallback'>;
const NONE: Protection = {
  adequacy: undefined,
  checks: [],
  safeguard: undefined,
  fallback: undefined,
};

/** The fields that a location has or not, by its country. */
interface Facts {
  adequacy?: unknown;
  dataPrivacyFramework?: unknown;
  safeguard?: Safeguard<AnyText> | Gap<AnyText>;
  fallback?: Safeguard<AnyText> | Gap<AnyText>;
}

function protection(at: Cursor<Location<AnyText>>, context: PhraseContext): Protection {
  const facts = cursor(at.value as Facts, at.path);
  const { value } = facts;
  if (value.adequacy !== undefined) return conditional(at, facts.get('adequacy'), context);
  if (value.dataPrivacyFramework !== undefined) {
    return conditional(at, facts.get('dataPrivacyFramework'), context);
  }
  const safeguard = safeguardWords(facts.get('safeguard'), context);
  if (safeguard || isInEea(at.value.country)) return { ...NONE, safeguard };
  return {
    ...NONE,
    adequacy: decision(at, context),
    fallback: safeguardWords(facts.get('fallback'), context),
  };
}

interface Condition {
  covered?: boolean;
  participant?: boolean;
  checked?: string;
  how?: AnyText;
  safeguard?: Safeguard<AnyText> | Gap<AnyText>;
  fallback?: Safeguard<AnyText> | Gap<AnyText>;
}

/** A decision that covers some recipients only, and whether it covers this one. */
function conditional(
  at: Cursor<Location<AnyText>>,
  condition: Cursor<unknown>,
  context: PhraseContext,
): Protection {
  const { terms, language } = context;
  const { value, path } = condition;
  if (isGap<AnyText>(value))
    return { ...NONE, checks: [words(condition, language)].filter((one) => one !== undefined) };
  const facts = cursor(value as Condition, path);
  const { covered, participant } = facts.value;
  const framework = participant !== undefined;
  const day = dayWords(facts.get('checked'), context);
  if (!(covered ?? participant)) {
    const not = framework ? terms.notOnFrameworkList : terms.notCovered;
    const safeguard = safeguardWords(facts.get('safeguard'), context);
    return {
      ...NONE,
      checks: [sourced(not, [...path, framework ? 'participant' : 'covered'])],
      safeguard,
    };
  }
  const said = day && (framework ? terms.onFrameworkList(day) : terms.covered(day));
  const how = words(facts.get('how'), language);
  return {
    adequacy: decision(at, context),
    checks: [...(said ? [phrase(path, said)] : []), ...(how ? [how] : [])],
    safeguard: undefined,
    fallback: safeguardWords(facts.get('fallback'), context),
  };
}

/** The adequacy decision in force on the day, if there is one. */
function decision(
  at: Cursor<Location<AnyText>>,
  { asOf, terms }: PhraseContext,
): Sourced | undefined {
  const found = adequacyOf(at.value.country, asOf);
  if (!found) return undefined;
  return sourced(terms.adequacy(found.decision, found.decisionDate), [...at.path, 'country']);
}
