import {
  type AnyText,
  type Declared,
  isGap,
  kindOf,
  type Period,
  type ProcessorContract,
  type Recipient,
  type RecipientUse,
  type Reference,
  resolve,
  type SubProcessor,
} from '../../model/index.ts';
import { allWords, type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatPeriod } from '../core/format.ts';
import { phrase, type Sourced, sourced } from '../core/sourced.ts';
import { contactLines } from './contact-lines.ts';
import { day, head, items, line, openLines, said, web } from './lines.ts';
import { recipientAnchor } from './links.ts';
import { type Extent, locationLines } from './locations.ts';
import type { Cell, Line, RegisterContext, Table } from './shapes.ts';

/** A recipient of an activity, with what the activity says of its use. */
export interface UsedRecipient {
  readonly recipient: Cursor<Declared<'recipient'>>;
  readonly use: Cursor<RecipientUse<AnyText>> | undefined;
}

type Entry = Reference<'recipient'> | RecipientUse<AnyText>;

/** The recipients of a list of an activity; none where it is open, or says that there are none. */
export const recipientsIn = (list: Cursor<unknown>): UsedRecipient[] =>
  each<Entry>(list).map((entry) => {
    const { value, path } = entry;
    if ('recipient' in value && kindOf(value) === undefined) {
      return { recipient: declarationAt(resolve(value.recipient)), use: cursor(value, path) };
    }
    return { recipient: declarationAt(resolve(value as Reference<'recipient'>)), use: undefined };
  });

/** What a recipient is called: its own name, or else who they are. */
export const recipientName = (
  at: Cursor<Declared<'recipient'>>,
  context: RegisterContext,
): Sourced =>
  words(at.get('name'), context.language) ??
  words(at.get('description'), context.language) ??
  sourced(at.value.id, [...at.path, 'id']);

/** Who receives the data, where, and on what terms. Art. 30(1)(d), 28, 26 GDPR. */
export function recipientsTable(
  list: readonly UsedRecipient[],
  extent: Extent,
  context: RegisterContext,
): Table {
  const where = extent === 'countries' ? 'countries' : 'where';
  return {
    columns: ['recipient', 'recipientKind', 'whatAndWhen', where, 'contract'],
    rows: list.map(({ recipient, use }) => [
      leading(nameCell(recipient, context), recipientAnchor(recipient.value.id)),
      line(kindWords(recipient, context)),
      whatCell(recipient, use, context),
      locationLines(recipient.get('locations'), extent, context),
      contractCell(recipient, extent, context),
    ]),
  };
}

/** The first line of a cell, leading to a part of the document; one that leads elsewhere stays. */
const leading = ([first, ...others]: Cell, to: string): Cell =>
  first ? [{ ...first, to }, ...others] : [];

export const kindWords = (at: Cursor<Recipient<AnyText>>, { terms }: RegisterContext): Sourced =>
  sourced(terms.recipientKinds[at.value.kind].one, [...at.path, 'kind']);

function nameCell(at: Cursor<Recipient<AnyText>>, context: RegisterContext): Cell {
  const { language, labels } = context;
  const examples = allWords(at.get('examples'), language);
  return [
    ...head(words(at.get('name'), language)),
    ...(at.value.name === undefined
      ? head(words(at.get('description'), language))
      : line(words(at.get('description'), language))),
    ...(examples.length > 0 ? line(labels.facts.examples) : []),
    ...items(examples),
    ...web(words(at.get('website'), language), labels.facts.website),
    ...web(words(at.get('policy'), language), labels.facts.policy),
    ...contactLines(at.get('contact'), context),
  ];
}

function whatCell(
  at: Cursor<Recipient<AnyText>>,
  use: Cursor<RecipientUse<AnyText>> | undefined,
  context: RegisterContext,
): Cell {
  const { facts } = context.labels;
  const own = at as Cursor<{ condition?: AnyText; ownPurposes?: AnyText; limits?: AnyText }>;
  return [
    ...(use ? said(use.get('condition'), context, facts.condition) : []),
    ...said(own.get('condition'), context, facts.condition),
    ...(use ? said(use.get('limits'), context, facts.limits) : []),
    ...said(own.get('limits'), context, facts.limits),
    ...said(own.get('ownPurposes'), context, facts.ownPurposes),
  ];
}

function contractCell(
  at: Cursor<Recipient<AnyText>>,
  extent: Extent,
  context: RegisterContext,
): Line[] {
  const { value, path } = at;
  const { labels } = context;
  if (value.kind === 'processor') {
    const processor = cursor(value, path);
    return [
      ...contractLines(processor.get('contract'), context),
      ...each<SubProcessor<AnyText>>(processor.get('subProcessors')).flatMap((one) =>
        subProcessorLines(one, extent, context),
      ),
    ];
  }
  if (value.kind === 'joint-controller') {
    return said(cursor(value, path).get('arrangement'), context, labels.facts.arrangement);
  }
  if (value.kind === 'group-company') return said(cursor(value, path).get('list'), context);
  return [];
}

/** The contract that binds a processor. Art. 28(3) GDPR. */
function contractLines(at: Cursor<unknown>, context: RegisterContext): Line[] {
  if (isGap(at.value)) return openLines(at, context);
  const { facts } = context.labels;
  const contract = cursor(at.value as ProcessorContract<AnyText>, at.path);
  return [
    ...day(contract.get('signed'), context, facts.signed),
    ...line(words(contract.get('reference'), context.language), facts.reference),
    ...breachLines(contract.get('breachNotice'), context),
  ];
}

/** How soon a breach is reported. Art. 33(2) GDPR. */
export function breachLines(at: Cursor<Period | undefined>, context: RegisterContext): Line[] {
  const { value, path } = at;
  if (value === undefined) return [];
  return line(
    sourced(formatPeriod(value, context.language), path),
    context.labels.facts.breachNotice,
  );
}

function subProcessorLines(
  at: Cursor<SubProcessor<AnyText>>,
  extent: Extent,
  context: RegisterContext,
): Line[] {
  const name = words(at.get('name'), context.language);
  const task = words(at.get('task'), context.language);
  const named = name && task ? phrase(at.path, context.labels.named(name, task)) : name;
  return [
    ...line(named, context.labels.facts.subProcessor),
    ...locationLines(at.get('locations'), extent, context),
  ];
}
