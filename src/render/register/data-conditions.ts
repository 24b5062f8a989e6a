import { EXCEPTIONS } from '../../law/index.ts';
import type {
  AnyText,
  CriminalAuthority,
  CriminalDataUse,
  DataUse,
  SpecialCondition,
  SpecialDataUse,
} from '../../model/index.ts';
import { isGap } from '../../model/index.ts';
import { type Cursor, cursor, declarationAt, words } from '../core/cursor.ts';
import { phrase, sourced } from '../core/sourced.ts';
import { lawWords, term } from '../phrases/index.ts';
import { lawLines, line, openLines, questionsIn, said } from './lines.ts';
import type { Line, RegisterContext } from './shapes.ts';

/** Any data that an activity uses, ordinary or not. */
export type AnyDataUse = DataUse<AnyText> | SpecialDataUse<AnyText> | CriminalDataUse<AnyText>;

/** Which special category it is, and what lifts the prohibition. Art. 9 GDPR. */
export function specialLines(use: Cursor<AnyDataUse>, context: RegisterContext): Line[] {
  if (!('exception' in use.value)) return [];
  const { labels, terms } = context;
  const { exception, category } = use.value;
  const declared = declarationAt(category as unknown as { id: string; special: never });
  const kind = declared.get('special');
  const at = cursor(exception, [...use.path, 'exception']);
  return [
    ...line(sourced(terms.specialCategories[kind.value], kind.path), labels.facts.special),
    ...(isGap(exception)
      ? [...line(labels.facts.exception), ...openLines(at, context)]
      : conditionLines(cursor(exception, at.path), context)),
  ];
}

function conditionLines(at: Cursor<SpecialCondition<AnyText>>, context: RegisterContext): Line[] {
  const { labels, language, terms } = context;
  const { facts } = labels;
  const { condition } = at.value;
  const name = sourced(terms.specialConditions[condition], [...at.path, 'condition']);
  const article = terms.article(EXCEPTIONS[condition].article);
  const text = (field: string) => words(at.get(field as never), language);
  return [
    ...line(phrase(name.path, labels.bracketed(name, article)), facts.exception),
    ...lawLines(lawWords(at.get('law' as never), context), context),
    ...line(text('circumstances'), facts.circumstances),
    ...line(text('collection'), facts.collection),
    ...line(text('withdrawal'), facts.withdrawal),
    ...line(text('safeguards'), facts.safeguards),
    ...questionsIn(at, context),
  ];
}

/** What allows data on offences to be processed. Art. 10 GDPR. */
export function criminalLines(use: Cursor<AnyDataUse>, context: RegisterContext): Line[] {
  if (!('authority' in use.value)) return [];
  const { labels } = context;
  const { authority } = use.value;
  const at = cursor(authority, [...use.path, 'authority']);
  if (isGap(authority)) return [...line(labels.facts.criminal), ...openLines(at, context)];
  return authorityLines(cursor(authority, at.path), context);
}

function authorityLines(at: Cursor<CriminalAuthority<AnyText>>, context: RegisterContext): Line[] {
  const { facts } = context.labels;
  const { value, path } = at;
  const by = line(term(at.get('by'), context.terms.criminalAuthorities), facts.criminal);
  if (value.by === 'official-authority') {
    return [...by, ...said(cursor(value, path).get('authority'), context)];
  }
  const law = cursor(value, path);
  return [
    ...by,
    ...lawLines(lawWords(law.get('law'), context), context),
    ...said(law.get('safeguards'), context, facts.safeguards),
  ];
}
