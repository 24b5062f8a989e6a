import { isInEea } from '../../law/index.ts';
import {
  type AnyText,
  type Country,
  type Declared,
  type Gap,
  isGap,
  type Location,
  type Protection,
  type Reference,
  resolve,
  type Safeguard,
  type SubProcessor,
  type Transfer,
} from '../../model/index.ts';
import { type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { recall } from '../core/memory.ts';
import { type Sourced, sourced } from '../core/sourced.ts';
import type { CoverageState } from '../labels/register.ts';
import { locationWords, safeguardWords } from '../phrases/index.ts';
import { gapsIn, joined, line, listed, openLines, questionsIn } from './lines.ts';
import { countryWords, protectionLines, safeguardLines } from './locations.ts';
import { recipientName, type UsedRecipient } from './recipients.ts';
import type { Cell, RegisterContext, Table } from './shapes.ts';
import { validityLines } from './validity.ts';

/** One destination outside the European Economic Area, or one that is not yet known. */
export interface TransferRow {
  /** Nothing where the country is not named. */
  readonly countries: readonly Country[];
  readonly destination: Cell;
  readonly recipient: Cell;
  readonly protection: Cell;
  /** From when to when a decision on adequacy protects them. */
  readonly validity: Cell;
}

/** What an activity says of transfers itself. */
export type StatedTransfers = 'none' | readonly Transfer<AnyText>[] | Gap<AnyText> | undefined;

/**
 * Every transfer of an activity: what it says itself, then where its recipients hold data outside the
 * European Economic Area. Art. 30(1)(e), 30(2)(c) GDPR.
 */
export const transferRows = (
  stated: Cursor<StatedTransfers>,
  recipients: readonly UsedRecipient[],
  context: RegisterContext,
): TransferRow[] => [
  ...each<Transfer<AnyText>>(stated).map((one) => statedRow(one, context)),
  ...merged(recipients.flatMap(({ recipient }) => recipientRows(recipient, context))),
];

/** Rows in which everybody whose countries are not yet known shares the last one. */
function merged(rows: readonly TransferRow[]): TransferRow[] {
  const known = rows.filter(({ countries }) => countries.length > 0);
  const [first, ...others] = rows.filter(({ countries }) => countries.length === 0);
  if (!first) return known;
  const recipient = [first, ...others].flatMap((row) => row.recipient);
  const listed: Cell =
    others.length > 0 ? recipient.map((one) => ({ ...one, as: 'item' })) : recipient;
  return [...known, { ...first, recipient: listed }];
}

/** The transfers of one recipient and of those that it uses in turn. */
export const recipientRows = (
  recipient: Cursor<Declared<'recipient'>>,
  context: RegisterContext,
): readonly TransferRow[] =>
  recall(context, 'transfers', recipient.value, () => rowsOfRecipient(recipient, context));

function rowsOfRecipient(
  recipient: Cursor<Declared<'recipient'>>,
  context: RegisterContext,
): TransferRow[] {
  const { value, path } = recipient;
  const own = rowsOf(recipient.get('locations'), recipientName(recipient, context), context);
  if (value.kind !== 'processor') return own;
  const used = each<SubProcessor<AnyText>>(cursor(value, path).get('subProcessors'));
  return [
    ...own,
    ...used.flatMap((one) =>
      rowsOf(one.get('locations'), words(one.get('name'), context.language), context),
    ),
  ];
}

function rowsOf(
  locations: Cursor<unknown>,
  name: Sourced | undefined,
  context: RegisterContext,
): TransferRow[] {
  const { labels } = context;
  if (isGap(locations.value)) {
    const unknown = line(labels.countriesOpen, undefined, 'open');
    return [
      { countries: [], destination: unknown, recipient: line(name), protection: [], validity: [] },
    ];
  }
  return each<Location<AnyText>>(locations)
    .filter(({ value }) => !isInEea(value.country))
    .map((one) => ({
      countries: [one.value.country],
      destination: line(countryWords(one, context)),
      recipient: line(name),
      protection: protectionLines(one, context),
      validity: locationWords(one, context).adequacy
        ? validityLines([one.value.country], context)
        : [],
    }));
}

function statedRow(at: Cursor<Transfer<AnyText>>, context: RegisterContext): TransferRow {
  const { language, labels } = context;
  const countries = each<Country>(at.get('countries'));
  const protections = each<Protection<AnyText>>(at.get('protections'));
  const names = countries.map(({ value, path }) => sourced(formatCountry(value, language), path));
  return {
    countries: countries.map(({ value }) => value),
    destination: [
      ...line(words(at.get('destinations'), language)),
      ...line(joined(names)),
      ...openLines(at.get('countries'), context),
      ...line(words(at.get('when'), language), labels.facts.condition),
    ],
    recipient: listed(
      each<Reference<'recipient'>>(at.get('recipients')).map(({ value }) =>
        recipientName(declarationAt(resolve(value)), context),
      ),
    ),
    protection: [
      ...protections.flatMap((one) => protectionCell(one, context)),
      ...line(words(at.get('copy'), language), labels.facts.copy),
    ],
    validity: protections.some(({ value }) => value.by === 'adequacy')
      ? validityLines(
          countries.map(({ value }) => value),
          context,
        )
      : [],
  };
}

function protectionCell(at: Cursor<Protection<AnyText>>, context: RegisterContext): Cell {
  const by = at.get('by');
  const when = line(words(at.get('when'), context.language), context.labels.facts.condition);
  if (by.value === 'adequacy') return [...line(sourced(context.labels.adequacy, by.path)), ...when];
  const safeguard = cursor(by.value as Safeguard<AnyText>, by.path);
  const found = safeguardWords(safeguard, context);
  return [
    ...(found ? safeguardLines(found, context) : []),
    ...when,
    ...questionsIn(safeguard, context),
  ];
}

/** What is said of transfers where there is no row: that there are none, or that it is open. */
export function transferLines(
  stated: Cursor<StatedTransfers>,
  recipients: readonly UsedRecipient[],
  context: RegisterContext,
): Cell {
  const { labels } = context;
  if (isGap(stated.value)) return openLines(stated, context);
  if (stated.value === 'none') return line(sourced(labels.noTransfers, stated.path));
  if (transferRows(stated, recipients, context).length > 0) return [];
  const known = recipients.length > 0 && recipients.every(isPlaced);
  return line(known ? labels.noTransfersKnown : labels.notStated);
}

/** Whether it is said in which countries a recipient is; the organisation's own people are with it. */
const isPlaced = ({ recipient: { value } }: UsedRecipient) =>
  value.kind === 'internal' || value.locations !== undefined;

/** The transfers of an activity as a table. */
export const transfersTable = (rows: readonly TransferRow[]): Table => ({
  columns: ['destination', 'recipient', 'protection'],
  rows: rows.map(({ destination, recipient, protection }) => [destination, recipient, protection]),
});

/** How far the transfers of an activity are established. */
export function transferState(
  stated: Cursor<StatedTransfers>,
  recipients: readonly UsedRecipient[],
): CoverageState {
  const isOpen = recipients.some(({ recipient }) => gapsIn(recipient).some(isOfPlace));
  if (isGap(stated.value)) return 'open';
  if (stated.value === 'none') return isOpen ? 'partly' : 'none';
  if (isOpen) return stated.value === undefined ? 'open' : 'partly';
  if (stated.value !== undefined) return gapsIn(stated).length > 0 ? 'partly' : 'established';
  const placed = recipients.filter(isPlaced).length;
  if (placed === 0) return 'missing';
  return placed === recipients.length ? 'established' : 'partly';
}

/** Whether an open question is about where data are, or what protects them there. */
const isOfPlace = ({ path }: Cursor<unknown>) => path.includes('locations');
