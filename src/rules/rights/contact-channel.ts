import { defineRule } from '../../check/index.ts';
import { RIGHTS, type RightId } from '../../law/index.ts';
import {
  type AnyText,
  type Declared,
  isGap,
  type Registry,
  type RequestChannel,
  resolve,
} from '../../model/index.ts';
import { controlledActivities } from '../visits.ts';
import { listed } from '../words.ts';

/** Rights that people have whatever the legal basis. Art. 15 to 18 GDPR. */
const ALWAYS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
] as const satisfies readonly RightId[];

/**
 * People can reach somebody to use their rights, without having to look for it. Art. 12(2) and
 * 13(1)(a) GDPR. Not checked: that a channel is the controller's own, and that somebody answers.
 */
export const contactChannel = defineRule({
  id: 'rights/contact-channel',
  severity: 'error',
  articles: ['Art. 12(2) GDPR', 'Art. 13(1)(a) GDPR', 'Art. 13(2)(b) GDPR'],
  title: 'There is a channel through which people can use each of their rights.',
  help: 'Give at least one channel of the organisation’s own: an e-mail address, a form or a postal address. A channel without rights is for all of them.',
  messages: {
    none: 'Nothing says where people can write to use their rights.',
    empty: 'This channel holds no e-mail address, form, telephone number or postal address.',
    uncovered: 'No channel is given for these rights: {rights}.',
    'uncovered-for': 'No channel is given to “{dataSubject}” for these rights: {rights}.',
  },
  demands: [
    { path: 'organisation.requests', when: 'missing', message: 'none' },
    { path: 'organisation.requests.channels', when: 'missing', message: 'none' },
    { path: 'organisation.requests.channels.*.contact', when: 'missing', message: 'empty' },
  ],
  check: ({ registry, report }) => {
    const { channels } = registry.organisation.requests;
    if (isGap<AnyText>(channels)) return;
    const path = ['organisation', 'requests', 'channels'];
    for (const [index, { contact }] of channels.entries()) {
      if (Object.keys(contact).length === 0) report([...path, index, 'contact'], 'empty');
    }
    const without = (subject?: Declared<'dataSubject'>) =>
      ALWAYS.filter((right) => !channels.some((channel) => serves(channel, right, subject)));
    const names = (rights: readonly RightId[]) => listed(rights.map((right) => RIGHTS[right].name));
    const forNobody = without();
    if (forNobody.length > 0) report(path, 'uncovered', { rights: names(forNobody) });
    for (const subject of concerned(registry)) {
      const rights = without(subject).filter((right) => !forNobody.includes(right));
      if (rights.length === 0) continue;
      report(path, 'uncovered-for', { rights: names(rights), dataSubject: subject.name });
    }
  },
});

/** Whether a channel is open for a right: to this class of people, or to any. */
const serves = (
  { rights, dataSubjects }: RequestChannel<AnyText>,
  right: RightId,
  subject: Declared<'dataSubject'> | undefined,
) =>
  (rights === undefined || rights.includes(right)) &&
  (subject === undefined ||
    dataSubjects === undefined ||
    dataSubjects.some((reference) => resolve(reference) === subject));

/** The classes of people whose data the organisation uses on its own account. */
const concerned = (registry: Registry) =>
  new Set(
    controlledActivities(registry).flatMap(({ dataSubjects }) =>
      dataSubjects.map((reference) => resolve(reference)),
    ),
  );
