import { defineRule } from '../../check/index.ts';
import { DPIA_CRITERIA, TWO_CRITERIA_RULE } from '../../law/index.ts';
import { controlledActivities } from '../visits.ts';
import { listed } from '../words.ts';
import { compulsoryFor } from './compulsory.ts';
import { riskCriteriaOf } from './risk-criteria.ts';

/**
 * Where two signs of a high risk come together, an impact assessment is made, or the reason for not
 * making it is written down. Art. 35(1) GDPR; guidelines WP248. Silent once anything is said under
 * `dpia`, and where `dpia/required` says more. Not checked: that the reason holds.
 */
export const twoCriteria = defineRule({
  id: 'dpia/two-criteria',
  severity: 'warning',
  articles: ['Art. 35(1) GDPR', 'Art. 35(7) GDPR', 'Art. 5(2) GDPR'],
  title: 'With two signs of a high risk, an impact assessment is made or ruled out in writing.',
  help: "Record the assessment under dpia (outcome: 'done'), or why none is needed (outcome: 'not-required', with the reason).",
  messages: {
    undecided:
      '“{declaration}” shows signs of a high risk ({criteria}), and nothing says whether an impact assessment is needed.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const activity of controlledActivities(registry)) {
      const { id, name: declaration, status = 'active', dpia } = activity;
      if (status === 'ended' || dpia !== undefined) continue;
      const met = riskCriteriaOf(activity);
      if (met.length < TWO_CRITERIA_RULE.criteria) continue;
      if (status === 'active' && compulsoryFor(activity, registry)) continue;
      const criteria = listed(met.map((one) => DPIA_CRITERIA[one].name));
      report(['activities', id], 'undecided', { declaration, criteria });
    }
  },
});
