import type { AnyText, SubProcessor } from '../../model/index.ts';
import { each } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { joined, listed } from '../core/list.ts';
import { recall } from '../core/memory.ts';
import { clause } from '../core/sentence.ts';
import { sourced, textOf, type Words } from '../core/sourced.ts';
import { type LocationWords, locationsWords } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';
import { recipientName } from './recipient-name.ts';
import { recipientsOf } from './recipient-uses.ts';
import { safeguardTold } from './safeguard-told.ts';
import { transferClasses } from './transfer-classes.ts';
import type { TransferRow } from './transfer-row.ts';

/** A body that receives data, and where. */
interface Body {
  readonly name: Words;
  readonly locations: readonly LocationWords[];
}

/** The transfers of a notice: to recipients whose countries are known, and to classes of destinations. */
export const transferRows = (context: NoticeContext): readonly TransferRow[] =>
  recall(context, 'transfers', context, () => [
    ...recipientRows(context),
    ...transferClasses(context),
  ]);

/** One row for the countries of a recipient with the same protection. */
const recipientRows = (context: NoticeContext): TransferRow[] =>
  bodiesOf(context).flatMap(({ name, locations }) => {
    const abroad = locations.filter(({ inEea }) => !inEea);
    return gather(abroad, (location) => protectionOf(location, context)).map(({ said, items }) => ({
      recipient: name,
      when: undefined,
      certain: true,
      countries: listed(
        items.map(({ country }) => country),
        context.language,
      ),
      ...said,
    }));
  });

/** Recipients and those whom they use in turn. */
function bodiesOf(context: NoticeContext): Body[] {
  return recipientsOf(context).flatMap(({ at }) => {
    const own = {
      name: recipientName(at, context) ?? [],
      locations: locationsWords(at.get('locations'), context),
    };
    const others = each<SubProcessor<AnyText>>(at.get('subProcessors' as never)).map((one) => ({
      name: sourced(one.value.name, one.get('name').path),
      locations: locationsWords(one.get('locations'), context),
    }));
    return [own, ...others];
  });
}

function protectionOf(location: LocationWords, { labels, terms }: NoticeContext) {
  const { adequacy, checks, safeguard, fallback } = location;
  const instead = fallback && { ...fallback, text: terms.fallback(fallback.text) };
  const protection: Words[] = [
    joined([adequacy ?? '', ...checks.map(clause)], labels.semicolon),
    ...[safeguard, instead].flatMap((one) => (one ? [safeguardTold(one)] : [])),
  ].filter((told) => textOf('text' in told ? [told] : told) !== '');
  const copies = [safeguard?.copy, fallback?.copy];
  return { protection, copy: copies.filter((one) => one !== undefined) };
}
