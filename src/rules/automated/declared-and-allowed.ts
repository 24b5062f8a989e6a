import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap } from '../../model/index.ts';
import { controlledActivities } from '../visits.ts';

const DECISION = 'activities.*.automatedDecisions.*';

/** What lets a decision by machine alone use special data. Art. 22(4) GDPR. */
const ALLOWED_CONDITIONS: readonly string[] = ['explicit-consent', 'substantial-public-interest'];

/**
 * A decision by machine alone, with legal or similar effects, is allowed by a contract, a law or
 * explicit consent; people learn its logic and its effects, and can have a human look at it.
 * Art. 22(1)-(4), 13(2)(f) and 14(2)(g) GDPR. Not checked: that the explanation can be understood.
 */
export const declaredAndAllowed = defineRule({
  id: 'automated/declared-and-allowed',
  severity: 'error',
  articles: ['Art. 22(2) GDPR', 'Art. 22(3) GDPR', 'Art. 22(4) GDPR', 'Art. 13(2)(f) GDPR'],
  title: 'A decision by machine alone is explained, allowed, and open to review by a human.',
  help: 'Say what is decided, by what logic and with what consequences; name what allows it; and say how to have a human look at it.',
  messages: {
    decision: 'An automated decision of “{declaration}” does not say what is decided.',
    logic: 'The logic of an automated decision of “{declaration}” is not explained.',
    consequences: 'The consequences of an automated decision of “{declaration}” are not explained.',
    gateway: 'Nothing says what allows an automated decision of “{declaration}”.',
    'not-a-gateway':
      '“{value}” does not allow a decision by machine alone: only a contract, a law or explicit consent does.',
    'not-a-gateway-meant':
      '“{value}” does not allow a decision by machine alone: only a contract, a law or explicit consent does. Did you mean “{meant}”?',
    review: 'Nothing says how to have a human look at an automated decision of “{declaration}”.',
    law: 'A law is said to allow this decision of “{declaration}”, and none is cited.',
    special:
      '“{declaration}” decides by machine alone on special data, which only explicit consent or a substantial public interest allows.',
  },
  demands: [
    { path: `${DECISION}.decision`, when: 'missing', message: 'decision' },
    { path: `${DECISION}.logic`, when: 'missing', message: 'logic' },
    { path: `${DECISION}.consequences`, when: 'missing', message: 'consequences' },
    { path: `${DECISION}.gateway`, when: 'missing', message: 'gateway' },
    { path: `${DECISION}.gateway`, when: 'invalid', message: 'not-a-gateway' },
    { path: `${DECISION}.humanReview`, when: 'missing', message: 'review' },
  ],
  alone: true,
  check: ({ registry, report }) => {
    for (const { id, name, automatedDecisions = [], specialData = [] } of controlledActivities(
      registry,
    )) {
      const path = ['activities', id];
      for (const [index, { gateway, law }] of automatedDecisions.entries()) {
        if (gateway !== 'law' || law !== undefined) continue;
        report([...path, 'automatedDecisions', index, 'gateway'], 'law', { declaration: name });
      }
      if (automatedDecisions.length === 0) continue;
      for (const [index, { exception }] of specialData.entries()) {
        if (isGap<AnyText>(exception) || ALLOWED_CONDITIONS.includes(exception.condition)) continue;
        const place = [...path, 'specialData', index, 'exception', 'condition'];
        report(place, 'special', { declaration: name });
      }
    }
  },
});
