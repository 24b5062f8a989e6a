import {
  GLOSSARY_TERMS,
  type GlossaryEntry,
  type GlossaryLabels,
} from '../labels/notice-glossary.ts';

/** A text of a notice that may use words of the law. */
interface Printed {
  readonly id: string;
  readonly markdown: string;
}

/** The words to explain in each section, by its id: each where the notice uses it first. */
export function glossaryOf(
  sections: readonly Printed[],
  { terms }: GlossaryLabels,
): ReadonlyMap<string, readonly GlossaryEntry[]> {
  const read = sections.map(({ id, markdown }) => ({ id, words: wordsOf(markdown) }));
  const found = GLOSSARY_TERMS.flatMap((term) => {
    const section = read.find(({ words }) => terms[term].found.test(words));
    return section ? [{ id: section.id, entry: terms[term] }] : [];
  });
  const ids = new Set(found.map(({ id }) => id));
  return new Map(
    [...ids].map((id) => [id, found.filter((one) => one.id === id).map(({ entry }) => entry)]),
  );
}

/** What is read: not where links lead, nor spaces that do not break. */
const wordsOf = (markdown: string) =>
  markdown.replace(/\]\([^)\n]*\)/g, ']').replace(/[\u00a0\u202f]/g, ' ');
