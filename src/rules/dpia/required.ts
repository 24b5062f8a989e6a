import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap } from '../../model/index.ts';
import { controlledActivities } from '../visits.ts';
import { compulsoryFor } from './compulsory.ts';

/**
 * An impact assessment is made before processing of a kind that always needs one. Art. 35(1), 35(3)
 * and 35(4) GDPR; in France the list of deliberation 2018-327. Seen: a need that the activity itself
 * records, special data on a large scale, biometric or genetic data of vulnerable people, and what a
 * name or a purpose tells for sure. Not checked: Art. 35(3)(a) and (c), the lists of other countries,
 * and that the assessment is good. Planned and ended activities may wait.
 */
export const required = defineRule({
  id: 'dpia/required',
  severity: 'error',
  articles: ['Art. 35(1) GDPR', 'Art. 35(3) GDPR', 'Art. 35(4) GDPR'],
  title: 'Processing that always needs an impact assessment has one.',
  help: 'Make the assessment and record its date under dpia; until then, the processing does not start (status: planned).',
  messages: {
    pending:
      '“{declaration}” is under way, and the impact assessment that it needs is not made yet.',
    'large-scale':
      '“{declaration}” uses special categories or data on offences on a large scale: it needs an impact assessment, and none is recorded.',
    listed:
      '“{words}”: the French list ({kind}) makes an impact assessment compulsory, and none is recorded for “{declaration}”.',
    vulnerable:
      'The French list makes an impact assessment compulsory for such data of vulnerable people, and none is recorded for “{declaration}”.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const activity of controlledActivities(registry)) {
      const { id, name: declaration, status = 'active', dpia } = activity;
      if (status !== 'active' || isGap<AnyText>(dpia) || dpia?.outcome === 'done') continue;
      if (dpia?.outcome === 'required') {
        report(['activities', id, 'dpia', 'outcome'], 'pending', { declaration });
        continue;
      }
      const found = compulsoryFor(activity, registry);
      if (found) report(found.path, found.why, { ...found.data, declaration });
    }
  },
});
