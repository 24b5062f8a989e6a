import { defineRule } from '../../check/index.ts';
import { textsIn } from '../texts.ts';

/** The most words of a sentence that a reader keeps in mind. */
const MOST = 45;
const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/**
 * A sentence that people read has no more than 45 words. Art. 12(1) GDPR asks for plain language, not
 * for a number: this one is a measure of ours. A word with an apostrophe or a hyphen counts as one.
 * One finding for a text, for its longest sentence.
 */
export const longSentence = defineRule({
  id: 'notice/long-sentence',
  severity: 'info',
  articles: ['Art. 12(1) GDPR'],
  title: 'A sentence that people read is not too long.',
  help: 'Make two or three sentences of it, or a list.',
  messages: {
    long: 'A sentence of {count} words is hard to follow: “{start}…”.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { text, path } of textsIn(registry)) {
      // So short a text has not as many words.
      if (text.length <= 2 * MOST) continue;
      const [longest] = sentencesOf(text).toSorted((a, b) => b.length - a.length);
      if (!longest || longest.length <= MOST) continue;
      report(path, 'long', {
        count: String(longest.length),
        start: longest.slice(0, 6).join(' '),
      });
    }
  },
});

/** The words of each sentence: lines and items of a list are sentences of their own. */
const sentencesOf = (text: string): string[][] =>
  text.split(/(?<=[.!?…][»”)*_]*)\s+(?=[*_]*[\p{Lu}«“(])|\n+/u).map((one) => one.match(WORD) ?? []);
