import { defineRule } from '../../check/index.ts';
import {
  type Declared,
  isGap,
  type Language,
  leadingLanguage,
  resolve,
} from '../../model/index.ts';
import { type PhraseFinder, phraseFinder } from '../phrases.ts';
import { type BasisInUse, basesIn, type ControlledActivity, dataUsesIn } from '../visits.ts';
import { wordingsOf } from '../words.ts';
import { DEPENDENT, NOT_DEPENDENT, WATCHING } from './dependent-people.ts';

const findDependent = phraseFinder(DEPENDENT, NOT_DEPENDENT);
const findWatching = phraseFinder(WATCHING);

/** Who must give data, or goes without what they asked for, does not choose. Art. 7(4) GDPR. */
const REQUIRED: readonly unknown[] = [
  'statutory',
  'contractual',
  'required-for-contract',
  'required-for-service',
];

/**
 * Consent is free: it is no basis where staff, applicants or learners cannot refuse. Art. 4(11) and
 * 7(4), recital 43 GDPR. Two cases are seen: people are watched, and an activity rests on consent alone
 * while its data must be given. People are known by what they are called. Not checked: what refusing
 * costs in practice.
 */
export const imbalance = defineRule({
  id: 'consent/imbalance',
  severity: 'warning',
  articles: ['Art. 7(4) GDPR', 'Art. 4(11) GDPR'],
  title: 'Staff, applicants and learners are asked for consent only where they can refuse.',
  help: 'Choose another basis. If refusing really costs nothing, declare the data as voluntary and say what is done without them.',
  messages: {
    watched:
      '“{purpose}” rests on the consent of “{dataSubject}”, who cannot refuse to be watched: it is not given freely.',
    required:
      '“{purpose}” rests on the consent of “{dataSubject}”, who must provide the data: it is not given freely.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const leading = leadingLanguage(registry);
    for (const use of basesIn(registry)) {
      if (use.basis.basis !== 'consent') continue;
      const dataSubject = use.dataSubjects.find(({ name }) => says(name, findDependent, leading));
      if (!dataSubject) continue;
      const data = { purpose: use.purpose.purpose, dataSubject: dataSubject.name };
      const at = [...use.path, 'basis'];
      if (says(use.purpose.purpose, findWatching, leading)) report(at, 'watched', data);
      else if (restsOnConsentAlone(use) && mustProvide(use.activity, dataSubject)) {
        report(at, 'required', data);
      }
    }
  },
});

const says = (text: BasisInUse['purpose']['purpose'], find: PhraseFinder, leading: Language) =>
  wordingsOf(text, leading, []).some((one) => find(one.text, one.language) !== undefined);

const restsOnConsentAlone = ({ activity }: BasisInUse): boolean =>
  activity.purposes.every(
    ({ legalBasis }) => 'basis' in legalBasis && legalBasis.basis === 'consent',
  );

function mustProvide(activity: ControlledActivity, person: Declared<'dataSubject'>): boolean {
  return [...dataUsesIn(activity)].some(
    ({ use }) =>
      'provision' in use &&
      !isGap(use.provision) &&
      REQUIRED.includes(use.provision) &&
      (use.dataSubjects?.some((one) => resolve(one) === person) ?? true),
  );
}
