/** Words of the law that a reader may not know, in the order in which they are explained. */
export const GLOSSARY_TERMS = [
  ...(['controller', 'joint-controllers', 'dpo', 'legal-basis', 'legitimate-interests'] as const),
  ...(['consent', 'profiling', 'recipient', 'processor', 'eea', 'adequacy', 'clauses'] as const),
  ...(['binding-rules', 'archive', 'tracker', 'authority'] as const),
] as const;
export type GlossaryTerm = (typeof GLOSSARY_TERMS)[number];

/** Explanations of one language: a sentence or two each, in everyday words. */
export interface GlossaryLabels {
  readonly heading: string;
  readonly terms: Readonly<Record<GlossaryTerm, GlossaryEntry>>;
}

export interface GlossaryEntry {
  /** As a heading: with a capital. */
  readonly term: string;
  readonly meaning: string;
  /** The forms in which a text uses it. */
  readonly found: RegExp;
}
