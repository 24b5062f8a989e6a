import type { AnyText, Location } from '../../model/index.ts';
import { isGap } from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { phrase, type Sourced } from '../core/sourced.ts';
import { dayWords, locationWords, type SafeguardWords } from '../phrases/index.ts';
import { head, line, openLines, questionsIn } from './lines.ts';
import type { Line, RegisterContext } from './shapes.ts';

/** How much is said of a place: countries alone where what protects data there stands elsewhere. */
export type Extent = 'countries' | 'protection';

/** Countries, with what protects data there if it is asked for. Art. 30(1)(e), 44-49 GDPR. */
export const locationLines = (
  at: Cursor<unknown>,
  extent: Extent,
  context: RegisterContext,
): Line[] =>
  isGap(at.value)
    ? openLines(at, context)
    : each<Location<AnyText>>(at).flatMap((one) =>
        extent === 'countries'
          ? line(countryWords(one, context))
          : [...head(countryWords(one, context)), ...protectionLines(one, context)],
      );

/** A country, and whether data that go there stay in the European Economic Area. */
export function countryWords(at: Cursor<Location<AnyText>>, context: RegisterContext): Sourced {
  const { country, inEea } = locationWords(at, context);
  if (!inEea) return country;
  return phrase(country.path, context.labels.bracketed(country, context.terms.inTheEea));
}

/** What protects data in a country outside the European Economic Area. */
export function protectionLines(at: Cursor<Location<AnyText>>, context: RegisterContext): Line[] {
  const found = locationWords(at, context);
  const { facts } = context.labels;
  return [
    ...line(found.adequacy),
    ...found.checks.flatMap((check) => line(check)),
    ...(found.safeguard ? safeguardLines(found.safeguard, context) : []),
    ...(found.fallback ? line(found.fallback.text, facts.fallback) : []),
    ...assessmentLines(at, context),
    ...questionsIn(at, context),
  ];
}

/** An instrument with its facts. */
export function safeguardLines(found: SafeguardWords, { labels }: RegisterContext): Line[] {
  const { text, article } = found;
  return [
    ...line(article ? phrase(text.path, labels.bracketed(text, article)) : text),
    ...line(found.circumstances, labels.facts.circumstances),
    ...line(found.copy, labels.facts.copy),
    ...line(found.remarks, labels.facts.remarks),
  ];
}

interface Facts {
  readonly signed?: string;
  readonly impactAssessment?: { readonly date: string; readonly reference?: string };
}

/** The date of the clauses and the assessment of the destination, wherever a safeguard stands. */
function assessmentLines(at: Cursor<unknown>, context: RegisterContext): Line[] {
  const { facts } = context.labels;
  return safeguardsIn(at).flatMap((safeguard) => {
    const assessment = safeguard.get('impactAssessment');
    const known = assessment.value !== undefined && !isGap(assessment.value);
    return [
      ...line(dayWords(safeguard.get('signed'), context), facts.signed),
      ...(known ? line(dayWords(assessment.get('date'), context), facts.assessment) : []),
      ...(known ? line(words(assessment.get('reference'), context.language), facts.reference) : []),
    ];
  });
}

/** Every safeguard in a location: they stand at different depths, by country. */
function safeguardsIn(at: Cursor<unknown>): Cursor<Facts>[] {
  const { value, path } = at;
  if (typeof value !== 'object' || value === null || isGap(value)) return [];
  if ('type' in value) return [cursor(value as Facts, path)];
  return Object.entries(value).flatMap(([step, part]) =>
    safeguardsIn(cursor(part, [...path, step])),
  );
}
