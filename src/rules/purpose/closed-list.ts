import { defineRule } from '../../check/index.ts';
import { formatPath } from '../../model/index.ts';
import { phraseFinder } from '../phrases.ts';
import { type AuthorText, phrasesIn, textsIn } from '../texts.ts';
import { OPEN_ENTRY, OPEN_NOTICE, OPEN_PURPOSE } from './open-lists.ts';

const findInPurpose = phraseFinder(OPEN_PURPOSE);
const findInEntry = phraseFinder(OPEN_ENTRY);
const findInNotice = phraseFinder(OPEN_NOTICE);

const PURPOSES = /^activities\.[^.]+\.purposes\[\d+\]\.purpose(\.\w+)?$/;

/** Where purposes say what they comprise, and categories of data what they hold. */
const ENTRIES =
  /^(activities\.[^.]+\.purposes\[\d+\]\.details|(data|specialData|criminalData)Categories\.[^.]+\.(name|items))(\[\d+\])?(\.\w+)?$/;

/** The own words of notices. */
const NOTICES = /^notices\.[^.]+\.(introduction|blocks\[\d+\]\.text)(\.\w+)?$/;

/**
 * All purposes and all kinds of data are listed: ‘for example’ before an entry, or ‘etc.’, leaves the
 * list open. Art. 5(1)(b) and 12(1) GDPR. Read are purposes with their details, categories of data with
 * what they hold, and the own words of privacy notices. Not checked: examples within a purpose or
 * elsewhere, which explain and list nothing.
 */
export const closedList = defineRule({
  id: 'purpose/closed-list',
  severity: 'warning',
  articles: ['Art. 5(1)(b) GDPR', 'Art. 12(1) GDPR'],
  title: 'Purposes and data are listed in full.',
  help: 'List all that is meant, each purpose and each kind of data, and take the opening words out.',
  messages: {
    open: '“{words}” leaves the list open: people cannot know what else is meant.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const texts = textsIn(registry);
    const found = [
      ...phrasesIn(texts, findInPurpose).filter(isAt(PURPOSES)),
      ...phrasesIn(texts, findInEntry).filter(isAt(ENTRIES)),
      ...phrasesIn(texts, findInNotice).filter(isAt(NOTICES)).filter(isPrivacyNotice),
    ];
    for (const { path, phrase } of found) report(path, 'open', { words: phrase });
  },
});

const isAt =
  (places: RegExp) =>
  ({ path }: AuthorText): boolean =>
    places.test(formatPath(path));

const isPrivacyNotice = ({ declaration }: AuthorText): boolean =>
  ((declaration as { kind?: string }).kind ?? 'privacy') === 'privacy';
