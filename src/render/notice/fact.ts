import { isSourced, type Sourced, textOf, type Words } from '../core/sourced.ts';

/** A fact on a line of its own; without a label where its words are a sentence. */
export interface Fact {
  readonly label?: Words | string | undefined;
  readonly text: Words;
  /** The text in pieces, where each is to stand on a line of its own. */
  readonly items?: readonly Words[];
  /** Whether the words are sentences, which do not stand after a colon. */
  readonly sentence: boolean;
}

/** Whether words stand for themselves, as sentences do. */
export const isSentence = (words: Words) =>
  /[.!?…]\s*$/.test(textOf(isSourced(words) ? [words] : words));

const isStated = (words: Words) => isSourced(words) && words.path.includes('gap');

/** A fact under its label; what is stated of an open question speaks for itself. */
export const fact = (label: string, words: Words | undefined): Fact[] => {
  if (words === undefined || (!isSourced(words) && words.length === 0)) return [];
  const sentence = isSentence(words);
  return [isStated(words) ? { text: words, sentence } : { label, text: words, sentence }];
};

/** A name under its label, whatever it ends with. */
export const nameFact = (label: string, name: Words | undefined): Fact[] =>
  fact(label, name).map((one) => ({ ...one, sentence: one.label === undefined }));

/** A sentence that needs no label. */
export const remark = (words: Words | undefined): Fact[] => fact('', words);

/** Facts under one label, each on its own line. */
export const facts = (label: string, all: readonly Sourced[]): Fact[] =>
  all.flatMap((words) => fact(label, words));

/** What is stated of some things: alone where it is a sentence, after their names where it is not. */
export const statement = (words: Words, of: Words): Fact =>
  isSentence(words) ? { text: words, sentence: true } : { label: of, text: words, sentence: false };
