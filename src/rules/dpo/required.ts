import { defineRule } from '../../check/index.ts';
import { type AnyText, type Declared, isGap, LANGUAGES, type Registry } from '../../model/index.ts';
import { riskCriteriaOf, usesSensitiveData } from '../dpia/risk-criteria.ts';
import { type Phrases, phraseFinder } from '../phrases.ts';
import { type ControlledActivity, controlledActivities } from '../visits.ts';
import { wordingsOf } from '../words.ts';
import { COURTS, NOT_CORE, PUBLIC_FORMS } from './public-bodies.ts';

/**
 * A data protection officer is appointed by public bodies, and where the core activities are regular
 * and systematic monitoring, special data or data on offences, on a large scale. Art. 37(1) GDPR. Scale
 * and monitoring are what activities say under `riskCriteria`; that an activity is not a core one, or
 * that a court is meant, is what the reason says. Not checked: national laws that ask for more, and
 * what a processor does for others.
 */
export const required = defineRule({
  id: 'dpo/required',
  severity: 'error',
  articles: ['Art. 37(1) GDPR', 'Art. 37(7) GDPR'],
  title: 'Who must have a data protection officer has one.',
  help: 'Appoint an officer, internal or external, and give their contact. If the activity is not a core one, say so in the reason.',
  messages: {
    public: 'A public authority or body must appoint a data protection officer.',
    monitoring:
      'A data protection officer must be appointed: “{declaration}” monitors people systematically on a large scale.',
    special:
      'A data protection officer must be appointed: “{declaration}” uses special categories or data on offences on a large scale.',
  },
  check: ({ registry, report }) => {
    const { dpo } = registry.organisation;
    if (isGap<AnyText>(dpo) || dpo.status !== 'not-required') return;
    const path = ['organisation', 'dpo', 'status'];
    if (isPublic(registry.organisation)) {
      if (!says(dpo.reason, COURTS)) report(path, 'public');
      return;
    }
    if (says(dpo.reason, NOT_CORE)) return;
    const [first] = largeScale(registry);
    if (!first) return;
    const why = usesSensitiveData(first) ? 'special' : 'monitoring';
    report(path, why, { declaration: first.name });
  },
});

function isPublic({ kind, legalForm }: Declared<'organisation'>): boolean {
  if (kind === 'public-authority') return true;
  return kind === undefined && typeof legalForm === 'string' && says(legalForm, PUBLIC_FORMS);
}

/** Whether a text uses such words, in any of its languages, or in any language if it has one. */
const says = (text: AnyText, phrases: Phrases): boolean =>
  LANGUAGES.some((leading) =>
    wordingsOf(text, leading, []).some(
      ({ text: words, language }) => phraseFinder(phrases)(words, language) !== undefined,
    ),
  );

/** The activities under way whose scale and nature ask for an officer. */
const largeScale = (registry: Registry): ControlledActivity[] =>
  controlledActivities(registry).filter((activity) => {
    const met = riskCriteriaOf(activity);
    return (
      (activity.status ?? 'active') === 'active' &&
      met.includes('large-scale') &&
      (usesSensitiveData(activity) || met.includes('systematic-monitoring'))
    );
  });
