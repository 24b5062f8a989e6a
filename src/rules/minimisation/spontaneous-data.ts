import { defineRule } from '../../check/index.ts';
import { noticeTextsIn } from '../notice-texts.ts';
import { phraseFinder } from '../phrases.ts';
import { promising } from '../promising.ts';
import { type AuthorText, phrasesIn } from '../texts.ts';
import { NOT_KEPT, WHATEVER_IS_SAID } from './spontaneous-data-words.ts';

const find = phraseFinder(WHATEVER_IS_SAID, NOT_KEPT);

/**
 * Data are limited to what a purpose needs, so a controller does not reserve whatever people happen to
 * say. Art. 5(1)(c) GDPR. A category that lists what it holds has a limit, whatever its name; what says
 * that such data are erased, or not asked for, is left alone. Not checked: free text fields whose
 * content is not described.
 */
export const spontaneousData = defineRule({
  id: 'minimisation/spontaneous-data',
  severity: 'warning',
  articles: ['Art. 5(1)(c) GDPR', 'Art. 5(1)(b) GDPR'],
  title: 'Data are what a purpose needs, not whatever people happen to say.',
  help: 'Name the data that you need; say that you erase the rest.',
  messages: { whatever: '“{phrase}” covers whatever people happen to say, needed or not.' },
  alone: true,
  check: ({ registry, report }) => {
    const texts = promising(noticeTextsIn(registry), find).filter((text) => !isItemised(text));
    for (const { path, phrase } of phrasesIn(texts, find)) {
      report(path, 'whatever', { phrase });
    }
  },
});

/** Whether it is the name of a category that lists what it holds. */
const isItemised = ({ declaration, field }: AuthorText): boolean =>
  field === 'name' && 'items' in declaration;
