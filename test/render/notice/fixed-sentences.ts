import type { RenderedNotice } from '../../../src/render/notice/index.ts';

/** Stands for words that a declaration made. */
const DECLARED = '\uE010';

/** The text of a notice, in which a sign stands for each run of declared words. */
function withoutDeclared({ markdown, sources }: RenderedNotice): string {
  let text = '';
  let at = 0;
  for (const { start, end } of [...sources].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= at) text += `${markdown.slice(at, start)}${DECLARED}`;
    at = Math.max(at, end);
  }
  return text + markdown.slice(at);
}

/** Words without the signs of Markdown, and with plain spaces. */
export const bare = (text: string): string =>
  text
    .replace(/\]\([^)\n]*\)/g, ']')
    .replace(/^\s*(#+|-|\d+\.)\s+/, '')
    .replace(/[*[\]\\]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  bare(text)
    .split(/(?<=[.!?])\)?\s+(?=[\p{Lu}\uE010(])/u)
    .map((sentence) => sentence.replace(/^[\s(]+|[\s).:;]+$/g, ''))
    .filter((sentence) => /\p{L}/u.test(sentence) || sentence.includes(DECLARED));

/** The sentences, headings and cells of a notice in which no word comes from a declaration. */
export const fixedSentences = (notice: RenderedNotice): Set<string> =>
  new Set(
    withoutDeclared(notice)
      .replace(/<a id="[^"]*"><\/a>/g, '')
      .split(/\n|<br>|<\/?(?:ul|li)>|(?<!\\)\|/)
      .flatMap(sentencesOf)
      .filter((sentence) => !sentence.includes(DECLARED)),
  );
