// A search in texts that forgives endings, accents and slips.

import { distance } from './distance.js';
import { stem, wordsOf } from './words.js';

/** What a word in the name of a text weighs against one in the text. */
const IN_NAME = 8;

/** How much each kind of match counts. */
const SAME = 1;
const SAME_STEM = 0.9;
const BEGINNING = 0.7;
const SLIP = 0.4;

/** How many slips a word of this length may have. */
const slipsIn = ({ length }) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** An empty index of texts of a language: fill it with `add`, ask it with `search`. */
export function createIndex(language) {
  /** Each word, with its stem and how much it weighs in which text. */
  const known = new Map();

  function count(id, text, weight) {
    for (const word of wordsOf(text)) {
      let entry = known.get(word);
      if (!entry) {
        entry = { stem: stem(word, language), texts: new Map() };
        known.set(word, entry);
      }
      entry.texts.set(id, Math.min(20, (entry.texts.get(id) ?? 0) + weight));
    }
  }

  /** Each text that has the word, or one like it, with how well it fits. */
  function lookUp(word) {
    const root = stem(word, language);
    const slips = slipsIn(word);
    const found = new Map();
    for (const [candidate, entry] of known) {
      const likeness = likenessOf(candidate, entry.stem);
      if (likeness === 0) continue;
      for (const [id, weight] of entry.texts) {
        const score = (likeness * Math.log2(1 + weight)) / Math.log2(2 + entry.texts.size);
        found.set(id, Math.max(found.get(id) ?? 0, score));
      }
    }
    return found;

    function likenessOf(candidate, candidateStem) {
      if (candidate === word) return SAME;
      if (candidateStem === root) return SAME_STEM;
      if (candidate.startsWith(word)) return BEGINNING;
      if (slips === 0) return 0;
      const apart = Math.min(distance(word, candidate, slips), distance(root, candidateStem, 1));
      return apart <= slips ? SLIP / apart : 0;
    }
  }

  return {
    add(id, name, text) {
      count(id, name, IN_NAME);
      count(id, text, 1);
    },
    /** The ids of the texts that have every word, the best first; nothing is asked: nothing. */
    search(query) {
      const [first, ...others] = wordsOf(query).map(lookUp);
      if (!first) return [];
      return [...first]
        .filter(([id]) => others.every((found) => found.has(id)))
        .map(([id, score]) => [id, others.reduce((sum, found) => sum + found.get(id), score)])
        .sort(([, a], [, b]) => b - a)
        .map(([id]) => id);
    },
  };
}
