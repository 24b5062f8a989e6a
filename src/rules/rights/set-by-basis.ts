import { defineRule } from '../../check/index.ts';
import {
  LEGAL_BASES,
  type LegalBasisId,
  RIGHTS,
  type RightId,
  rightsFor,
} from '../../law/index.ts';
import { type AnyText, isGap } from '../../model/index.ts';
import { blocksOf } from '../notices.ts';
import { phraseFinder } from '../phrases.ts';
import { basesOf, type ControlledActivity, controlledActivities } from '../visits.ts';
import { listed } from '../words.ts';
import { noticesWithoutRights } from './rights-told.ts';
import { RIGHTS_WORDS } from './rights-words.ts';

/**
 * People are told of every right that the legal bases open. Art. 13(2)(b) and 14(2)(c) GDPR. Notices
 * tell of them all unless an activity states fewer, or a notice leaves the section out. Of a basis
 * that is still open, only what every basis opens is asked for; erasure is not where a law or a
 * public task requires the data (Art. 17(3)(b)). The complaint has a section of its own. Not checked:
 * limits under national law (Art. 23 GDPR).
 */
export const setByBasis = defineRule({
  id: 'rights/set-by-basis',
  severity: 'error',
  articles: ['Art. 13(2)(b) GDPR', 'Art. 14(2)(c) GDPR', 'Art. 12(1) GDPR'],
  title: 'People are told of every right that the legal bases open.',
  help: 'Leave out rights, and notices tell of all that the bases open; or add the missing ones. A notice needs the section on rights.',
  messages: {
    fewer: 'People are told of fewer rights than “{declaration}” opens. Missing: {rights}.',
    section:
      'The notice “{declaration}” has no section on rights, and no other notice tells its readers of them.',
  },
  check: ({ registry, leftOut, report }) => {
    for (const activity of controlledActivities(registry)) {
      const { id, name: declaration, rights: stated } = activity;
      if (stated === undefined) continue;
      const missing = opened(activity).filter((right) => !stated.rights.includes(right));
      if (missing.length === 0) continue;
      const rights = listed(missing.map((right) => RIGHTS[right].name));
      report(['activities', id, 'rights', 'rights'], 'fewer', { declaration, rights });
    }
    if (leftOut.has('notice')) return;
    for (const notice of noticesWithoutRights(registry)) {
      const told = blocksOf(registry, notice).some(({ text, language }) => find(text, language));
      if (told) continue;
      report(['notices', notice.id, 'sections'], 'section', { declaration: notice.title });
    }
  },
});

const find = phraseFinder(RIGHTS_WORDS);

/** The bases under which a law may forbid erasure. Art. 17(3)(b) GDPR. */
const KEPT_BY_LAW: readonly LegalBasisId[] = ['legal-obligation', 'public-task'];

/** The rights that an activity opens for sure, but for the complaint. */
function opened(activity: ControlledActivity): RightId[] {
  const bases = basesOf(activity).map(({ basis }) => basis.basis);
  const automatedDecisions = activity.automatedDecisions !== undefined;
  const rights = new Set<RightId>(
    rightsFor(bases, { automatedDecisions }).map(({ right }) => right),
  );
  if (bases.length === 0) for (const right of ALWAYS) rights.add(right);
  const erasable = bases.some((basis) => !KEPT_BY_LAW.includes(basis));
  if (!erasable) rights.delete('erasure');
  // Objection to what rests on interests or a public task: legitimate-interests/objection-offered.
  rights.delete('objection');
  if (activity.purposes.some(({ directMarketing }) => directMarketing)) rights.add('objection');
  if (withdrawable(activity)) rights.add('withdraw-consent');
  rights.delete('complaint');
  return RIGHT_ORDER.filter((right) => rights.has(right));
}

const RIGHT_ORDER = Object.keys(RIGHTS) as RightId[];

/** Rights that every basis opens in full. */
const ALWAYS = RIGHT_ORDER.filter(
  (right) =>
    right !== 'human-intervention' &&
    Object.values(LEGAL_BASES).every(({ rights }) => rights[right].opens === 'yes'),
);

/** Whether special data rest on explicit consent. Art. 9(2)(a) GDPR. */
const withdrawable = ({ specialData }: ControlledActivity): boolean =>
  (specialData ?? []).some(
    ({ exception }) => !isGap<AnyText>(exception) && exception.condition === 'explicit-consent',
  );
