import { type AnyText, type Gap, isGap, kindOf } from '../../model/index.ts';
import { allWords, type Cursor, cursor, each, words } from '../core/cursor.ts';
import { mailLink, type Part, phrase, type Sourced, webLink } from '../core/sourced.ts';
import { type CitationWords, dayWords, linkedLaws } from '../phrases/index.ts';
import type { Cell, Field, Line, RegisterContext } from './shapes.ts';

/** Whether words, or a piece of them, are only what is stated of an open question. */
const isStated = (part: Part): boolean =>
  typeof part !== 'string' &&
  ((part.path.at(-1) === 'stated' && part.path.at(-2) === 'gap') ||
    (part.parts ?? []).some(isStated));

/** Words as a line; none where there are none. What is stated of an open question shows as open. */
export function line(text: Sourced | string | undefined, label?: string, as?: Line['as']): Line[] {
  if (text === undefined || text === '') return [];
  const set = isStated(text) ? 'open' : as;
  return [{ text, ...(label && { label }), ...(set && { as: set }) }];
}

/** A web address as a line that leads there. */
export const web = (url: Sourced | undefined, label?: string): Line[] =>
  line(url && webLink(url), label);

/** An e-mail address as a line that leads there. */
export const mail = (email: Sourced | undefined, label?: string): Line[] =>
  line(email && mailLink(email), label);

/** Laws, one a line, each leading to its text where that is declared. */
export const lawLines = (laws: readonly CitationWords[], { labels }: RegisterContext): Line[] =>
  linkedLaws(laws).flatMap((law) => line(law, labels.facts.law));

/** Words as the entries of an enumeration. */
export const items = (texts: readonly Sourced[]): Line[] =>
  texts.flatMap((text) => line(text, undefined, 'item'));

/** What a row is about. */
export const head = (text: Sourced | undefined): Line[] => line(text, undefined, 'head');

/** Words one below the other; with dashes where there are several. */
export const listed = (texts: readonly Sourced[]): Line[] =>
  texts.length > 1 ? items(texts) : texts.flatMap((text) => line(text));

/** An open question as it stands in the register: what is asked, what is said meanwhile, who answers. */
export function openLines(at: Cursor<unknown>, context: RegisterContext, stated = true): Line[] {
  if (!isGap<AnyText>(at.value)) return [];
  const { labels, language } = context;
  const gap = cursor(at.value, at.path).get('gap');
  const who = words(gap.get('owner'), language);
  const when = dayWords(gap.get('due'), context);
  return [
    ...line(words(gap.get('question'), language), labels.open, 'open'),
    ...(stated ? line(words(gap.get('stated'), language), labels.stated, 'open') : []),
    ...line(who, labels.facts.owner, 'open'),
    ...line(when, labels.facts.due, 'open'),
  ];
}

/** The open questions in a value; what it refers to is not entered. */
export function gapsIn(at: Cursor<unknown>): Cursor<Gap<AnyText>>[] {
  const { value, path } = at;
  if (typeof value !== 'object' || value === null) return [];
  if (isGap<AnyText>(value)) return [cursor(value, path)];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([step, part]) =>
    kindOf(part) === undefined ? gapsIn(cursor(part, [...path, step])) : [],
  );
}

/** The questions in a value, where what is stated meanwhile is already said. */
export const questionsIn = (at: Cursor<unknown>, context: RegisterContext): Line[] =>
  gapsIn(at).flatMap((gap) => openLines(gap, context, false));

/** A text, or the open question in its place. */
export const said = (at: Cursor<unknown>, context: RegisterContext, label?: string): Line[] =>
  isGap(at.value) ? openLines(at, context) : line(words(at, context.language), label);

/** A list of texts, or the open question in its place. */
export const saidItems = (at: Cursor<unknown>, context: RegisterContext): Line[] =>
  isGap(at.value) ? openLines(at, context) : items(allWords(at, context.language));

/** A day, or the open question in its place. */
export const day = (at: Cursor<unknown>, context: RegisterContext, label?: string): Line[] =>
  isGap(at.value) ? openLines(at, context) : line(dayWords(at, context), label);

/** The entries of a list, each in words of its own, or the open question in its place. */
export const sayEach = <E>(
  list: Cursor<unknown>,
  context: RegisterContext,
  say: (entry: Cursor<E>) => readonly Line[],
): Line[] => (isGap(list.value) ? openLines(list, context) : each<E>(list).flatMap(say));

/** Declared words in a row, joined by fixed ones; nothing where there are none. */
export function joined(texts: readonly Sourced[], glue = ', '): Sourced | undefined {
  const [first] = texts;
  if (!first || texts.length === 1) return first;
  return phrase(
    first.path,
    texts.flatMap((text, index) => (index === 0 ? [text] : [glue, text])),
  );
}

/** A fact under its heading; none where there is nothing to say. */
export const field = (label: string, lines: Cell): Field[] =>
  lines.length > 0 ? [{ label, lines }] : [];
