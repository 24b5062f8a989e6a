import { DEROGATIONS, SAFEGUARDS } from '../../law/index.ts';
import {
  type AnyText,
  type Derogation,
  type Gap,
  isGap,
  type OtherSafeguard,
  type Safeguard,
  type StandardContractualClauses,
} from '../../model/index.ts';
import { type Cursor, cursor, words } from '../core/cursor.ts';
import { type Part, phrase, type Sourced, sourced } from '../core/sourced.ts';
import type { PhraseContext } from './context.ts';
import { term } from './term.ts';

/** What protects data in a third country. Art. 46, 49, 13(1)(f) GDPR. */
export interface SafeguardWords {
  /** The instrument, with its module or approval; or what is stated of it while it is open. */
  readonly text: Sourced;
  /** `Article 46(2)(c) GDPR`; nothing while it is open. */
  readonly article?: string | undefined;
  /** The circumstances of a derogation, and the risks that people were told of. */
  readonly circumstances?: Sourced | undefined;
  /** How people get a copy. */
  readonly copy?: Sourced | undefined;
  readonly remarks?: Sourced | undefined;
}

/** Nothing where it is left out, or open without anything stated. */
export function safeguardWords(
  at: Cursor<Safeguard<AnyText> | Gap<AnyText> | undefined>,
  context: PhraseContext,
): SafeguardWords | undefined {
  const { value, path } = at;
  if (value === undefined) return undefined;
  if (isGap<AnyText>(value)) {
    const text = words(at, context.language);
    return text && { text };
  }
  if (value.type === 'derogation') return derogationWords(cursor(value, path), context);
  const facts = cursor(value, path);
  return {
    text: phrase(path, instrument(facts, context)),
    article: context.terms.article(SAFEGUARDS[value.type].article),
    copy: words(facts.get('copy'), context.language),
    remarks: words(facts.get('remarks'), context.language),
  };
}

/** The instrument by name, with the module of the clauses or the approval of others. */
function instrument(
  at: Cursor<StandardContractualClauses<AnyText> | OtherSafeguard<AnyText>>,
  { language, terms }: PhraseContext,
): Part[] {
  const { value, path } = at;
  const name = sourced(terms.safeguards[value.type], [...path, 'type']);
  if (value.type !== 'standard-contractual-clauses') {
    if (value.approval === undefined) return [name];
    return [name, ', ', ...terms.approval(sourced(value.approval, [...path, 'approval']))];
  }
  const module = cursor(value, path).get('module');
  const which = isGap(module.value) ? words(module, language) : undefined;
  const said = which ?? modulePhrase(module, terms);
  return said ? [name, ', ', said] : [name];
}

function modulePhrase(
  module: Cursor<StandardContractualClauses<AnyText>['module']>,
  terms: PhraseContext['terms'],
): Sourced | undefined {
  const roles = term(module, terms.sccModules);
  if (!roles) return undefined;
  const number = sourced(String(module.value), module.path);
  return phrase(module.path, [...terms.module(number), ' (', roles, ')']);
}

function derogationWords(
  at: Cursor<Derogation<AnyText>>,
  { language, terms }: PhraseContext,
): SafeguardWords {
  const { ground, type } = at.value;
  const kind = sourced(terms.safeguards[type], [...at.path, 'type']);
  const why = sourced(terms.derogations[ground], [...at.path, 'ground']);
  return {
    text: phrase(at.path, [kind, terms.colon, why]),
    article: terms.article(DEROGATIONS[ground].article),
    circumstances: words(at.get('circumstances'), language),
  };
}
