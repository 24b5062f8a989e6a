import { defineRule } from '../../check/index.ts';
import { retentionTextsIn } from '../notice-texts.ts';
import { openRetentionTexts } from '../open-retention-texts.ts';
import { phraseFinder } from '../phrases.ts';
import { promising } from '../promising.ts';
import { phrasesIn } from '../texts.ts';
import { REFERENCE_FRAMEWORKS, UNAVAILABLE_DOCUMENTS } from './external-reference-words.ts';

const findDocument = phraseFinder(UNAVAILABLE_DOCUMENTS);
const findFramework = phraseFinder(REFERENCE_FRAMEWORKS);

const LINK = /\]\(|https?:/;

/**
 * People learn the period from the notice itself, not from a document that they cannot read. Art.
 * 13(2)(a) and 12(1) GDPR. What is published with a link can be read; an authority’s framework stands
 * for a period only where none is named. Not checked: that the link leads to the periods.
 */
export const externalReference = defineRule({
  id: 'retention/external-reference',
  severity: 'error',
  articles: ['Art. 13(2)(a) GDPR', 'Art. 14(2)(a) GDPR', 'Art. 12(1) GDPR'],
  title: 'The notice says how long data are kept, and sends nobody elsewhere for it.',
  help: 'Declare the period itself: active: { period: …, from: … }. The notice then prints it.',
  messages: {
    document: 'People cannot read “{phrase}”: the notice itself says how long data are kept.',
    framework:
      '“{phrase}” stands in place of a period: the notice itself says how long data are kept.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const documents = promising(retentionTextsIn(registry), findDocument).filter(
      ({ text }) => !LINK.test(text),
    );
    for (const { path, phrase } of phrasesIn(documents, findDocument)) {
      report(path, 'document', { phrase });
    }
    for (const { path, phrase } of phrasesIn(openRetentionTexts(registry), findFramework)) {
      report(path, 'framework', { phrase });
    }
  },
});
