import type { AnyText, Targeting } from '../../model/index.ts';
import { type Cursor, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { sourced } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import { head, joined, line, sayEach } from './lines.ts';
import type { Line, RegisterContext } from './shapes.ts';

type Ground = Targeting<AnyText>['by'][number];
type Trait = NonNullable<Targeting<AnyText>['traits']>[number];

/** To whom the organisation turns where it is not established, and how. Art. 3(2), 27 GDPR. */
export const targetingLines = (at: Cursor<unknown>, context: RegisterContext): Line[] =>
  sayEach<Targeting<AnyText>>(at, context, (one) => targetingOf(one, context));

function targetingOf(at: Cursor<Targeting<AnyText>>, context: RegisterContext): Line[] {
  const { labels, language, terms } = context;
  const { territory } = at.value;
  const where = territory === 'EU' ? labels.union : formatCountry(territory, language);
  const grounds = each<Ground>(at.get('by')).flatMap(
    (one) => term(one, terms.targetingGrounds) ?? [],
  );
  const traits = each<Trait>(at.get('traits')).flatMap(
    (one) => term(one, terms.processingTraits) ?? [],
  );
  return [
    ...head(sourced(where, [...at.path, 'territory'])),
    ...line(joined([...grounds, ...traits])),
    ...line(words(at.get('exception'), language), labels.facts.noRepresentative),
  ];
}
