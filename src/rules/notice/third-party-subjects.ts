import { defineRule } from '../../check/index.ts';
import {
  type AnyText,
  type Declared,
  LANGUAGES,
  once,
  resolve,
  textIn,
} from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { type ControlledActivity, controlledActivities, dataUsesIn } from '../visits.ts';
import { THIRD_PEOPLE } from './third-party-subjects-words.ts';

const GROUPS = THIRD_PEOPLE.map(({ data, people, exceptions }) => ({
  findData: phraseFinder(data, exceptions),
  findPeople: phraseFinder(people),
}));

/**
 * Whoever’s data somebody else gives, a relative, a manager, a referee, is a data subject too and is
 * informed. Art. 14(1) and 30(1)(c) GDPR. Seen by the names of data; once these people are declared
 * among those whom the activity concerns, `notice/audience-coverage` asks for their notice. Not
 * checked: how they are told.
 */
export const thirdPartySubjects = defineRule({
  id: 'notice/third-party-subjects',
  severity: 'warning',
  articles: ['Art. 14(1) GDPR', 'Art. 14(3) GDPR', 'Art. 30(1)(c) GDPR'],
  title: 'People whose data others give are declared and informed.',
  help: 'Declare these people with dataSubject(), name them in the activity, and plan how they are told.',
  messages: {
    undeclared:
      '“{activity}” holds data on people who did not give them (“{phrase}”), and they are not among those whom it concerns.',
  },
  alone: true,
  check: ({ registry, leftOut, report }) => {
    if (leftOut.has('dataSubject')) return;
    for (const activity of controlledActivities(registry)) {
      if (activity.status !== undefined && activity.status !== 'active') continue;
      for (const { use, path } of dataUsesIn(activity)) {
        const phrase = undeclaredIn(thirdPeopleIn(use.category), activity);
        if (phrase === undefined) continue;
        report([...path, 'category'], 'undeclared', { activity: activity.name, phrase });
      }
    }
  },
});

/**
 * For each group of people, the words by which a category of data tells that it is on them. Activities
 * share categories.
 */
const thirdPeopleIn = once((category: object): readonly (string | undefined)[] => {
  // Categories of the three natures have these fields alike.
  const { name, items = [] } = category as Declared<'dataCategory'>;
  return GROUPS.map(({ findData }) =>
    [name, ...items].map((text) => foundIn(findData, text)).find(Boolean),
  );
});

function undeclaredIn(
  phrases: readonly (string | undefined)[],
  activity: ControlledActivity,
): string | undefined {
  return phrases.find((phrase, group) => {
    const { findPeople } = GROUPS[group] ?? {};
    if (phrase === undefined || !findPeople) return false;
    const concerned = activity.dataSubjects.map((one) => resolve(one));
    return !concerned.some(({ name, description = '', address = '' }) =>
      [name, description, address].some((text) => foundIn(findPeople, text) !== undefined),
    );
  });
}

const foundIn = (find: ReturnType<typeof phraseFinder>, text: AnyText): string | undefined =>
  LANGUAGES.map((language) => find(textIn(text, language), language)).find(Boolean);
