import { defineRule } from '../../check/index.ts';
import { type Period, type Registry, resolve } from '../../model/index.ts';
import { textsHolding } from '../holding.ts';
import { areEqual, lengthIn } from '../lengths.ts';
import { isInNotices, sentencesOf } from '../notice-texts.ts';
import { type PeriodSaid, periodsSaid } from '../periods-said.ts';
import { phraseFinder } from '../phrases.ts';
import { registeredPeriods } from '../registered-periods.ts';
import { type AuthorText, placeOf } from '../texts.ts';
import { type ControlledActivity, controlledActivities, dataUsesIn } from '../visits.ts';
import { KEEPING } from './retention-equals-register-words.ts';

const findKeeping = phraseFinder(KEEPING);
const textsOnKeeping = textsHolding('keeping', findKeeping);

/**
 * What a notice promises of periods in words of its own is what the register says. Art. 5(1)(a), 5(2)
 * and 13(2)(a) GDPR. Generated sections are the register itself; judged are blocks, texts of the
 * organisation, of categories of data and of activities. A period that is found in what the text is
 * about is right; where one there is open, nothing is said. Not checked: from when it runs.
 */
export const retentionEqualsRegister = defineRule({
  id: 'notice/retention-equals-register',
  severity: 'error',
  articles: ['Art. 13(2)(a) GDPR', 'Art. 5(1)(a) GDPR', 'Art. 5(2) GDPR'],
  title: 'Notice and register say the same period.',
  help: 'Correct the period here or in the retention of the activity; best leave it out here, since the notice prints the retention.',
  messages: {
    differs:
      'Here data are kept for {said}; the register has no such period for what this is about.',
  },
  check: ({ registry, leftOut, report }) => {
    if (leftOut.has('activity')) return;
    const said = new Set<string>();
    for (const text of textsOnKeeping(registry).filter(isInNotices)) {
      const differing = promisedIn(text).find((one) => isForeign(one, text, registry));
      if (!differing) continue;
      const place = JSON.stringify(placeOf(text));
      if (said.has(place)) continue;
      said.add(place);
      report(text.path, 'differs', { said: lengthIn(differing.period) });
    }
  },
});

/** The periods of sentences that speak of keeping data. */
function promisedIn({ text, language, kind, field }: AuthorText): PeriodSaid[] {
  if (kind === 'tracker' || (kind === 'activity' && field === 'retention')) return [];
  if (findKeeping(text, language) === undefined) return [];
  const promises = sentencesOf(text).filter((one) => findKeeping(one, language) !== undefined);
  return promises.flatMap((sentence) => periodsSaid(sentence, language));
}

function isForeign({ period }: PeriodSaid, text: AuthorText, registry: Registry): boolean {
  const registered = registeredPeriods(registry, activitiesOf(text, registry));
  if (registered === undefined || registered.length === 0) return false;
  return !registered.some((one: Period) => areEqual(one, period));
}

/** The activities that a text is about. */
function activitiesOf({ kind, declaration }: AuthorText, registry: Registry) {
  const all = controlledActivities(registry).filter(({ status = 'active' }) => status === 'active');
  if (kind === 'activity') return all.filter((activity) => activity === declaration);
  if (kind === 'notice') {
    const { audiences } = declaration as Registry['notices'][number];
    const people = new Set(audiences.map((one) => resolve(one)));
    return all.filter(({ dataSubjects }) => dataSubjects.some((one) => people.has(resolve(one))));
  }
  return kind.endsWith('Category') ? all.filter((one) => uses(one, declaration)) : all;
}

const uses = (activity: ControlledActivity, category: object): boolean =>
  [...dataUsesIn(activity)].some(({ use }) => (use.category as object) === category);
