import { defineRule } from '../../check/index.ts';
import { type AnyText, type Declared, isGap } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { controlledActivities } from '../visits.ts';
import { wordingsOf } from '../words.ts';
import { DECIDING_MAILBOXES, PRIVACY_MAILBOXES } from './mailbox-words.ts';
import { OFFICER_WORDS, OWN_TASKS } from './officer-words.ts';

/**
 * The data protection officer does not decide on the processing that they control. Art. 38(3) and
 * 38(6) GDPR. Seen: a mailbox that is also the organisation's general one, or that of those who
 * decide; an activity that the officer answers for. A mailbox for data protection may be shared. Not
 * checked: who reads a mailbox.
 */
export const conflict = defineRule({
  id: 'dpo/conflict',
  severity: 'info',
  articles: ['Art. 38(6) GDPR', 'Art. 38(3) GDPR'],
  title: 'The data protection officer does not control their own decisions.',
  help: 'Give the officer a mailbox of their own, and let somebody who decides on the activity answer for it.',
  messages: {
    shared:
      'The officer is reached at the organisation’s general address, {email}: check that one person does not both decide and control.',
    role: 'The officer’s address, {email}, is that of somebody who decides on processing: check that one person does not both decide and control.',
    owner:
      'The officer answers for “{declaration}”, which they should control: check that they do not decide on it.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const { dpo } = registry.organisation;
    const email = !isGap(dpo) && dpo.status === 'appointed' ? dpo.contact.email : undefined;
    const words =
      email
        ?.split('@')[0]
        ?.toLowerCase()
        .split(/[^a-z]+/) ?? [];
    const path = ['organisation', 'dpo', 'contact', 'email'];
    if (email !== undefined && !words.some((word) => PRIVACY_MAILBOXES.includes(word))) {
      const decides = words.some((word) => DECIDING_MAILBOXES.includes(word));
      if (decides) report(path, 'role', { email });
      else if (email === generalEmail(registry.organisation)) report(path, 'shared', { email });
    }
    const [leading] = registry.organisation.languages;
    for (const { id, name: declaration, status, owner, purposes } of controlledActivities(
      registry,
    )) {
      if (status === 'ended' || typeof owner !== 'string' || !isOfficer(owner)) continue;
      const texts = [declaration, ...purposes.map(({ purpose }) => purpose)];
      const own = texts.some((text) =>
        wordingsOf(text, leading, []).some((one) => findOwnTask(one.text, one.language)),
      );
      if (!own) report(['activities', id, 'owner'], 'owner', { declaration });
    }
  },
});

const generalEmail = ({ contact }: Declared<'organisation'>): string | undefined =>
  isGap<AnyText>(contact) ? undefined : contact.email;

const findOfficer = phraseFinder(OFFICER_WORDS);
const findOwnTask = phraseFinder(OWN_TASKS);

/** Whether a role is that of the officer; a role is written in any language. */
const isOfficer = (role: string): boolean =>
  findOfficer(role, 'en') !== undefined || findOfficer(role, 'fr') !== undefined;
