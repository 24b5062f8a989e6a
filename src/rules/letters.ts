/**
 * Letters and digits of simplified texts, for a class in a pattern. Patterns with `\p{L}` take twenty
 * times as long to build, and there are hundreds of them. Left out: what stands beyond the scripts of
 * the world's alphabets, such as letters in circles.
 */
export const LETTERS =
  'a-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-ˁ\u0370-\u1fff\u2070-\u2079\u2080-\u2089\u2c00-\u2dff\u3041-\ud7ff';

const OTHERS = new RegExp(`[^${LETTERS}]+`);

/** The runs of letters in a simplified text: it may begin and end with an empty one. */
export const runsOf = (plain: string): string[] => plain.split(OTHERS);

/** What finds one of these, as they stand, where words begin and end. */
export const wholeWords = (source: string): string =>
  `(?<![${LETTERS}])(?:${source})(?![${LETTERS}])`;
