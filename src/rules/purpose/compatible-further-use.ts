import { defineRule } from '../../check/index.ts';
import { phraseFinder } from '../phrases.ts';
import { phrasesIn, textsIn } from '../texts.ts';
import { ANNOUNCED, RESERVING } from './further-use-words.ts';

const find = phraseFinder(RESERVING, ANNOUNCED);

/**
 * Data are used for another purpose only once it is assessed that it is compatible, and once people are
 * told of it. Art. 5(1)(b), 6(4), 13(3) and 14(4) GDPR. A text that reserves ‘compatible purposes’
 * does neither. A further purpose that is declared is told of like every other. Not checked: the
 * assessment, of which the record says nothing.
 */
export const compatibleFurtherUse = defineRule({
  id: 'purpose/compatible-further-use',
  severity: 'error',
  articles: ['Art. 6(4) GDPR', 'Art. 5(1)(b) GDPR', 'Art. 13(3) GDPR', 'Art. 14(4) GDPR'],
  title: 'No further use of data is reserved in general.',
  help: 'Describe each further use as a purpose of its own, once you have assessed that it is compatible, and tell people before it begins. Take the general reservation out.',
  messages: {
    reserved:
      '“{words}” reserves further uses in general: each one has to be assessed, and people told of it beforehand.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { path, phrase } of phrasesIn(textsIn(registry), find)) {
      report(path, 'reserved', { words: phrase });
    }
  },
});
