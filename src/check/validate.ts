import type { Language } from '../model/index.ts';
import { fits } from '../model/schemas/fits.ts';
import { schemasFor } from '../model/schemas/index.ts';
import { type Declaration, languagesOf } from './assemble.ts';
import { createJudge, type Reported } from './demands.ts';
import { issuesOf } from './issues.ts';
import type { Rule } from './rule.ts';

/** Checks declarations, and gives what is wrong with them. */
export type Validate = (
  declarations: readonly Declaration[],
  rules: readonly Rule[],
  /** What is known to be valid is not checked again. */
  isKnown?: (declaration: Declaration, languages: readonly Language[]) => boolean,
) => Reported[];

/**
 * Checks each declaration against its schema, in the words of the rules that demand something of it.
 * Apart from the rest of this folder, for the schemas take long to load: where all is known to be
 * valid, they are not needed.
 */
export const validate: Validate = (declarations, rules, isKnown = () => false) => {
  const judge = createJudge(rules);
  const languages = languagesOf(declarations);
  const reported: Reported[] = [];
  for (const declaration of declarations) {
    if (isKnown(declaration, languages)) continue;
    const { kind, value } = declaration;
    const schema = schemasFor(languages)[kind];
    if (fits(schema, value)) continue;
    const result = schema.safeParse(value);
    if (result.success) continue;
    for (const issue of issuesOf(value, result.error.issues)) {
      reported.push({ ...judge(kind, value, issue, languages), declaration: value });
    }
  }
  return reported;
};
