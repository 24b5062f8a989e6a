import { defineRule } from '../../check/index.ts';
import { noticeTextsIn } from '../notice-texts.ts';
import { phraseFinder } from '../phrases.ts';
import { phrasesIn } from '../texts.ts';
import { OWN_ROLE, SHIFTED_DUTIES } from './duty-shifted-words.ts';

const find = phraseFinder(SHIFTED_DUTIES, OWN_ROLE);

/**
 * The controller informs people, also where a client or an employer gave their data; others may help,
 * but the duty stays. Art. 13, 14 and 24(1) GDPR. A sentence that tells of the organisation’s work as a
 * processor is left alone: there the client is the controller. Not checked: what a contract says.
 */
export const dutyShifted = defineRule({
  id: 'notice/duty-shifted',
  severity: 'warning',
  articles: ['Art. 14(1) GDPR', 'Art. 13(1) GDPR', 'Art. 24(1) GDPR'],
  title: 'The controller informs people itself, and does not leave it to others.',
  help: 'Say how you inform these people; what a client does for you belongs into the contract with it.',
  messages: { shifted: '“{phrase}” leaves to somebody else a duty that is the controller’s own.' },
  alone: true,
  check: ({ registry, report }) => {
    for (const { path, phrase } of phrasesIn(noticeTextsIn(registry), find)) {
      report(path, 'shifted', { phrase });
    }
  },
});
