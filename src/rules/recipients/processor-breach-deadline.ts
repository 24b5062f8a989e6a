import { defineRule, nameOf } from '../../check/index.ts';
import { type AnyText, isGap, type Period, parsePeriod } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { promising } from '../promising.ts';
import { saidIn } from '../said.ts';
import { textsIn } from '../texts.ts';
import { periodName } from '../words.ts';
import { AUTHORITIES, BREACHES, CUSTOMERS, SEVENTY_TWO_HOURS } from './breach-deadlines.ts';

/** What a controller has towards the authority, in hours. Art. 33(1) GDPR. */
const CONTROLLER_HOURS = 72;

/** Up to here a processor leaves its controller time to act, in hours. Practice; the law sets no figure. */
const PROCESSOR_HOURS = 48;

/**
 * A processor reports a breach to its controller without undue delay: the 72 hours are the
 * controller’s, towards the authority. Art. 33(2) and 33(1), 28(3)(f) GDPR. Read are the periods of
 * contracts and of processing for others, and texts on breaches that name the customer.
 */
export const processorBreachDeadline = defineRule({
  id: 'recipients/processor-breach-deadline',
  severity: 'warning',
  articles: ['Art. 33(2) GDPR', 'Art. 33(1) GDPR', 'Art. 28(3)(f) GDPR'],
  title: 'A processor reports a breach in time for its controller to act.',
  help: 'Agree on 24 to 48 hours at most, counted from when the processor learns of the breach.',
  messages: {
    ours: 'In “{activity}” a breach is reported to the controller only within {period}: 72 hours is the controller’s own limit towards the authority.',
    theirs:
      '“{declaration}” has {period} to report a breach, which leaves little or nothing of the 72 hours towards the authority.',
    stated:
      'A breach is reported to the controller within “{phrase}”: that is the controller’s own limit towards the authority.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const activity of registry.activities) {
      if (activity.role !== 'processor' || activity.breachNotice === undefined) continue;
      const { id, name, breachNotice } = activity;
      if (hoursOf(breachNotice) < CONTROLLER_HOURS) continue;
      const period = periodName(breachNotice);
      report(['activities', id, 'breachNotice'], 'ours', { activity: name, period });
    }
    for (const recipient of registry.recipients) {
      if (recipient.kind !== 'processor') continue;
      const { contract, id } = recipient;
      const path = ['recipients', id, 'contract'];
      if (isGap<AnyText>(contract)) {
        const phrase = saidIn(contract.gap.stated, registry, findHours);
        if (!phrase || !saidIn(contract.gap.stated, registry, findBreaches)) continue;
        report([...path, 'gap', 'stated'], 'stated', { phrase });
        continue;
      }
      const { breachNotice } = contract;
      if (breachNotice === undefined || hoursOf(breachNotice) <= PROCESSOR_HOURS) continue;
      const period = periodName(breachNotice);
      report([...path, 'breachNotice'], 'theirs', { declaration: nameOf(recipient), period });
    }
    for (const { text, language, path, kind } of promising(textsIn(registry), findReported)) {
      if (kind === 'recipient') continue;
      for (const sentence of text.split(/(?<=[.!?;])\s|\n/)) {
        const isToCustomers = findCustomers(sentence, language) && findBreaches(sentence, language);
        const phrase = isToCustomers && findReported(sentence, language);
        if (phrase) report(path, 'stated', { phrase });
      }
    }
  },
});

const findHours = phraseFinder(SEVENTY_TWO_HOURS);
const findReported = phraseFinder(SEVENTY_TWO_HOURS, AUTHORITIES);
const findBreaches = phraseFinder(BREACHES);
const findCustomers = phraseFinder(CUSTOMERS);

const HOURS = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 720, year: 8760 } as const;

function hoursOf(period: Period): number {
  const { count, unit } = parsePeriod(period) ?? { count: 0, unit: 'hour' };
  return count * HOURS[unit];
}
