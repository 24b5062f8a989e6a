import {
  type AnyText,
  type Country,
  type Protection,
  type Reference,
  resolve,
  type Safeguard,
  type Transfer,
} from '../../model/index.ts';
import { type Cursor, cursor, declarationAt, each, stated, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { parts, type Sourced, sourced, type Words } from '../core/sourced.ts';
import { safeguardWords } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';
import { recipientName } from './recipient-name.ts';
import { safeguardTold } from './safeguard-told.ts';
import type { TransferRow } from './transfer-row.ts';

/** Transfers to classes of destinations, told once for the activities that tell the same. */
export const transferClasses = (context: NoticeContext): TransferRow[] =>
  gather(
    context.activities.flatMap(({ at }) => each<Transfer<AnyText>>(at.get('transfers'))),
    (transfer) => transferClass(transfer, context),
  ).map(({ said }) => said);

function transferClass(at: Cursor<Transfer<AnyText>>, context: NoticeContext): TransferRow {
  const { language } = context;
  const recipients = each<Reference<'recipient'>>(at.get('recipients'))
    .map(({ value }) => declarationAt(resolve(value)))
    .flatMap((one) => recipientName(one, context) ?? []);
  const when = clause(words(at.get('when'), language));
  const where = clause(words(at.get('destinations'), language)) ?? [];
  const copy = words(at.get('copy'), language);
  const safeguards = each<Protection<AnyText>>(at.get('protections'));
  return {
    recipient: recipients.length > 0 ? parts`${where} (${listed(recipients, language)})` : where,
    countries: countriesOf(at, context),
    when,
    certain: when === undefined,
    protection: safeguards.map((one) => protectionTold(one, context)),
    copy: [...safeguards.flatMap((one) => copyOf(one, context)), ...(copy ? [copy] : [])],
  };
}

const countriesOf = (at: Cursor<Transfer<AnyText>>, { language }: NoticeContext) => {
  const countries = each<Country>(at.get('countries')).map(({ value, path }) =>
    sourced(formatCountry(value, language), path),
  );
  return countries.length > 0 ? listed(countries, language) : stated(at.get('countries'), language);
};

const safeguardOf = ({ value, path }: Cursor<Protection<AnyText>>, context: NoticeContext) =>
  value.by === 'adequacy'
    ? undefined
    : safeguardWords(cursor<Safeguard<AnyText>>(value.by, [...path, 'by']), context);

const copyOf = (at: Cursor<Protection<AnyText>>, context: NoticeContext): Sourced[] =>
  [safeguardOf(at, context)?.copy].filter((one) => one !== undefined);

/** One link of a chain of protections, and when it applies. */
function protectionTold(at: Cursor<Protection<AnyText>>, context: NoticeContext): Words {
  const { labels, language } = context;
  const when = clause(words(at.get('when'), language));
  const adequacy = sourced(labels.transfers.adequacy, at.get('by').path);
  const safeguard = safeguardOf(at, context);
  const told = safeguard ? safeguardTold(safeguard) : adequacy;
  return when ? parts`${when}, ${told}` : told;
}
