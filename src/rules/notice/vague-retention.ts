import { defineRule } from '../../check/index.ts';
import { openRetentionTexts } from '../open-retention-texts.ts';
import { phraseFinder } from '../phrases.ts';
import { phrasesIn } from '../texts.ts';
import { VAGUE_RETENTION } from './vague-retention-words.ts';

const find = phraseFinder(VAGUE_RETENTION);

/**
 * People are told how long; ‘as long as necessary’ repeats the law. Art. 13(2)(a) and 12(1) GDPR.
 * What activities say of retention is judged, also what is stated of an open question; not a principle
 * in a text of its own. A limit in figures beside the words is enough, unless it holds in principle only.
 * Not checked: whether a criterion can be worked out.
 */
export const vagueRetention = defineRule({
  id: 'notice/vague-retention',
  severity: 'error',
  articles: ['Art. 13(2)(a) GDPR', 'Art. 14(2)(a) GDPR', 'Art. 12(1) GDPR'],
  title: 'The notice gives a period, or a criterion from which people can work it out.',
  help: 'Replace the words with a period and its start, or with a criterion that gives a day: “two years after your course”.',
  messages: { vague: '“{phrase}” does not tell people how long their data are kept.' },
  alone: true,
  check: ({ registry, report }) => {
    for (const { path, phrase } of phrasesIn(openRetentionTexts(registry), find)) {
      report(path, 'vague', { phrase });
    }
  },
});
