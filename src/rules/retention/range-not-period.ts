import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap } from '../../model/index.ts';
import { areEqual, lengthIn } from '../lengths.ts';
import { retentionTextsIn } from '../notice-texts.ts';
import { periodsSaid } from '../periods-said.ts';
import { phraseFinder } from '../phrases.ts';
import { periodsOf, retentionsIn } from '../retentions.ts';
import { phrasesIn } from '../texts.ts';
import { OPEN_PERIODS } from './range-not-period-words.ts';

const find = phraseFinder(OPEN_PERIODS);

/**
 * A range from a shortest to a longest period tells nobody which of the two is theirs. Art. 13(2)(a)
 * and 14(2)(a) GDPR. An upper limit alone is a period. Not checked: whether an upper limit is ever
 * used up.
 */
export const rangeNotPeriod = defineRule({
  id: 'retention/range-not-period',
  severity: 'warning',
  articles: ['Art. 13(2)(a) GDPR', 'Art. 14(2)(a) GDPR', 'Art. 5(1)(e) GDPR'],
  title: 'A period is one length of time, not a range.',
  help: 'Give each category of data its own period: one entry of retention for each, with for: { data: […] }.',
  messages: {
    range:
      'Data of “{activity}” are kept between {atLeast} and {atMost}: nobody can tell which holds for them.',
    open: '“{phrase}” is no period: nobody can tell how long it is.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const used of retentionsIn(registry)) {
      for (const { period, path } of periodsOf(used)) {
        if (typeof period === 'string' || isGap<AnyText>(period)) continue;
        const { atLeast, atMost } = period;
        if (atLeast === undefined || areEqual(atLeast, atMost)) continue;
        const { name: activity } = used.activity;
        report(path, 'range', { activity, atLeast: lengthIn(atLeast), atMost: lengthIn(atMost) });
      }
    }
    for (const { path, phrase, text, language } of phrasesIn(retentionTextsIn(registry), find)) {
      if (periodsSaid(text, language).length === 0) report(path, 'open', { phrase });
    }
  },
});
