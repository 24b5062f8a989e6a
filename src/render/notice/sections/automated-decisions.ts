import type { AnyText, AutomatedDecision } from '../../../model/index.ts';
import { type Cursor, each, words } from '../../core/cursor.ts';
import { listed } from '../../core/list.ts';
import type { Sourced } from '../../core/sourced.ts';
import { lawWords, linkedLaws, term } from '../../phrases/index.ts';
import type { NoticeContext } from '../context.ts';
import { type Fact, fact } from '../fact.ts';

/** Decisions by machine alone. Art. 13(2)(f), 22 GDPR. */
export interface AutomatedDecisionsView {
  readonly decisions: readonly {
    readonly activity: Sourced;
    readonly decision: Sourced | undefined;
    readonly facts: readonly Fact[];
  }[];
}

export function automatedDecisions(context: NoticeContext): AutomatedDecisionsView | undefined {
  const decisions = context.activities.flatMap(({ at, name }) =>
    each<AutomatedDecision<AnyText>>(at.get('automatedDecisions')).map((decision) => ({
      activity: name,
      decision: words(decision.get('decision'), context.language),
      facts: factsOf(decision, context),
    })),
  );
  return decisions.length > 0 ? { decisions } : undefined;
}

function factsOf(at: Cursor<AutomatedDecision<AnyText>>, context: NoticeContext): Fact[] {
  const { language, labels, terms } = context;
  const say = (field: 'logic' | 'consequences' | 'humanReview') => words(at.get(field), language);
  const gateway = at.get('gateway');
  return [
    ...fact(labels.automatedDecisions.logic, say('logic')),
    ...fact(labels.automatedDecisions.consequences, say('consequences')),
    ...fact(
      labels.automatedDecisions.gateway,
      term(gateway, terms.gateways) ?? words(gateway, language),
    ),
    ...fact(
      labels.automatedDecisions.law,
      listed(linkedLaws(lawWords(at.get('law'), context)), language),
    ),
    ...fact(labels.automatedDecisions.humanReview, say('humanReview')),
  ];
}
