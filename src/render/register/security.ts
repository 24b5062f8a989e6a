import { type AnyText, type Gap, isGap, type Reference, resolve } from '../../model/index.ts';
import { type Cursor, declarationAt, each, words } from '../core/cursor.ts';
import { phrase, type Sourced } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import { line, openLines } from './lines.ts';
import type { Cell, RegisterContext } from './shapes.ts';

/** Measures of security as an organisation or an activity lists them. */
export type Measures = readonly Reference<'securityMeasure'>[] | Gap<AnyText> | undefined;

/** Measures, each with its kind. Art. 30(1)(g), 30(2)(d), 32(1) GDPR. */
export const measureLines = (at: Cursor<Measures>, context: RegisterContext): Cell =>
  isGap(at.value)
    ? openLines(at, context)
    : each<Reference<'securityMeasure'>>(at).flatMap((one) =>
        line(measureWords(one, context), undefined, 'item'),
      );

function measureWords(
  at: Cursor<Reference<'securityMeasure'>>,
  context: RegisterContext,
): Sourced | undefined {
  const measure = declarationAt(resolve(at.value));
  const text = words(measure.get('measure'), context.language);
  const kind = term(measure.get('kind'), context.terms.securityKinds);
  return text && kind ? phrase(text.path, context.labels.bracketed(text, kind)) : text;
}
