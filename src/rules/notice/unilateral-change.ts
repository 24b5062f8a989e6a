import { defineRule } from '../../check/index.ts';
import { noticeTextsIn } from '../notice-texts.ts';
import { phraseFinder } from '../phrases.ts';
import { promising } from '../promising.ts';
import { phrasesIn } from '../texts.ts';
import { DIRECT_INFORMATION, LEFT_TO_THE_READER } from './unilateral-change-words.ts';

const find = phraseFinder(LEFT_TO_THE_READER);
const findInformation = phraseFinder(DIRECT_INFORMATION);

/**
 * People are told of important changes; they need not watch a page for them, and are not bound by what
 * they were not told. Art. 13(3) and 5(1)(a) GDPR. A text that says how people are told is left alone.
 * Not checked: that they are told.
 */
export const unilateralChange = defineRule({
  id: 'notice/unilateral-change',
  severity: 'warning',
  articles: ['Art. 13(3) GDPR', 'Art. 5(1)(a) GDPR', 'Art. 12(1) GDPR'],
  title: 'People are told of important changes to the notice.',
  help: 'Say how you tell people of an important change before it takes effect: “We write to you…”.',
  messages: { left: '“{phrase}” leaves it to people to find out that the notice has changed.' },
  alone: true,
  check: ({ registry, report }) => {
    const silent = promising(noticeTextsIn(registry), find).filter(
      ({ text, language }) => findInformation(text, language) === undefined,
    );
    for (const { path, phrase } of phrasesIn(silent, find)) report(path, 'left', { phrase });
  },
});
