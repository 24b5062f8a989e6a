import { defineRule } from '../../check/index.ts';
import { basesIn } from '../visits.ts';
import { listed } from '../words.ts';

/** From this age a child in France consents alone. Art. 45 LIL. */
const AGE_IN_FRANCE = 15;

/**
 * Where an online service is offered directly to children on consent, a parent agrees for those below
 * the age of the national law, which is 15 in France. Art. 8 GDPR; Art. 45 LIL. Not checked: whether
 * a service is offered online, and the ages of other states.
 */
export const age15Consent = defineRule({
  id: 'children/age-15-consent',
  severity: 'error',
  articles: ['Art. 8(1) GDPR', 'Art. 8(2) GDPR', 'Art. 45 LIL'],
  title: 'The consent of minors says from which age, and how a parent agrees below it.',
  help: 'Add child: the age from which a person consents alone (15 in France), and how a parent agrees for the younger ones and how that is checked.',
  messages: {
    age: 'Nothing valid says from which age a child consents alone to “{purpose}”: the law sets it between 13 and 16.',
    parent: 'Nothing says how a parent agrees to “{purpose}” for a younger child.',
    minors:
      '“{purpose}” rests on the consent of people who may be minors ({subjects}), and nothing says from which age or how a parent agrees.',
    france: 'In France a child consents alone from 15; “{purpose}” lets them do so from {age}.',
  },
  demands: [
    { path: 'activities.*.purposes.*.legalBasis.**.child.age', when: 'refused', message: 'age' },
    {
      path: 'activities.*.purposes.*.legalBasis.**.child.parentalConsent',
      when: 'missing',
      message: 'parent',
    },
  ],
  alone: true,
  check: ({ registry, report }) => {
    const inFrance = registry.organisation.country === 'FR';
    for (const { basis, purpose, dataSubjects, path } of basesIn(registry)) {
      if (basis.basis !== 'consent') continue;
      const minors = dataSubjects.filter(({ minors }) => minors === true).map(({ name }) => name);
      if (basis.child === undefined) {
        const data = { purpose: purpose.purpose, subjects: listed(minors) };
        if (minors.length > 0) report(path, 'minors', data);
      } else if (inFrance && basis.child.age < AGE_IN_FRANCE) {
        const data = { purpose: purpose.purpose, age: String(basis.child.age) };
        report([...path, 'child', 'age'], 'france', data);
      }
    }
  },
});
