// Words as search compares them: without case, accents and endings.

/** Endings, longest first, by language. A light hand is enough: what is searched is cut the same way. */
// cspell:disable
const ENDINGS = {
  en: [
    ...['izations', 'isations', 'ization', 'isation', 'ations', 'ation', 'ators', 'ator'],
    ...['ements', 'ement', 'ments', 'ment', 'ities', 'ings', 'ness', 'ity', 'ing', 'ers', 'ors'],
    ...['ies', 'ied', 'ive', 'ed', 'er', 'or', 'es', 'ly', 'e', 'y', 's'],
  ],
  fr: [
    ...['issements', 'issement', 'atrices', 'atrice', 'ations', 'ateurs', 'atures', 'ements'],
    ...['ation', 'ateur', 'ature', 'ement', 'ments', 'ences', 'ances', 'antes', 'elles', 'euses'],
    ...[
      'ment',
      'ence',
      'ance',
      'ants',
      'ante',
      'elle',
      'euse',
      'eurs',
      'ites',
      'ives',
      'ions',
      'ates',
    ],
    ...['ales', 'ees', 'eur', 'eux', 'els', 'ent', 'ant', 'ite', 'ive', 'ifs', 'ion', 'ale', 'ate'],
    ...['aux', 'ats', 'ee', 'es', 'er', 'ez', 'el', 'al', 'if', 'at', 'e', 's', 'x'],
  ],
};
// cspell:enable

/** How many letters must be left. */
const SHORTEST = 4;
const SHORTEST_BEFORE_ONE = 3;

/** Small letters without accents. */
export const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** The words of a text, folded. */
export const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A folded word without its ending: what the forms of a word have in common. */
export function stem(word, language) {
  for (const ending of ENDINGS[language] ?? []) {
    const left = word.length - ending.length;
    const shortest = ending.length <= 1 ? SHORTEST_BEFORE_ONE : SHORTEST;
    if (left < shortest || !word.endsWith(ending)) continue;
    // The last letter of “process” is no plural.
    if (ending === 's' && word.endsWith('ss')) continue;
    return word.slice(0, left);
  }
  return word;
}
