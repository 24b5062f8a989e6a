import { LEGAL_BASES } from '../../law/index.ts';
import type { MarketingChannel } from '../../model/index.ts';
import { each, words } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import { parts, type Sourced, type Words } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';
import { basesOf, type PurposeRef, purposeNames, purposesOf } from './purpose-refs.ts';
import { offers } from './stated-rights.ts';

/** What people can object to, and how. Art. 21(1)-(4) GDPR. */
export interface ObjectionView {
  /** What rests on legitimate interests or a public task, or is open to objection all the same. */
  readonly general: readonly Objectionable[];
  /** Direct marketing, always open to objection. */
  readonly marketing: readonly Objectionable[];
}

/** Purposes to which people object in the same way. */
interface Objectionable {
  readonly purposes: Words;
  /** How; nothing where the ways are those of all rights. */
  readonly how: Sourced | undefined;
}

/** Nothing where there is nothing to object to. */
export function objections(context: NoticeContext): ObjectionView | undefined {
  const all = purposesOf(context).filter(({ activity }) => offers(activity, 'objection'));
  const isMarketing = ({ purpose }: PurposeRef) => purpose.value.directMarketing !== undefined;
  // While a basis is not established, people are told of the right: they must not lose it meanwhile.
  const isOpen = (ref: PurposeRef) => {
    if (ref.purpose.value.objection !== undefined) return true;
    const bases = basesOf(ref, context);
    return (
      bases.length === 0 ||
      bases.some(({ id }) => id === undefined || LEGAL_BASES[id].rights.objection.opens === 'yes')
    );
  };
  const view = {
    general: byWay(
      all.filter((ref) => !isMarketing(ref) && isOpen(ref)),
      context,
    ),
    marketing: byWay(all.filter(isMarketing), context),
  };
  return view.general.length + view.marketing.length > 0 ? view : undefined;
}

const byWay = (refs: readonly PurposeRef[], context: NoticeContext): Objectionable[] =>
  gather(refs, ({ purpose }) => ({
    how: words(purpose.get('objection'), context.language),
    channels: channelsOf(purpose, context),
  })).map(({ said: { how, channels }, items }) => {
    const names = listed(purposeNames(items, context), context.language);
    return { purposes: channels.length > 0 ? parts`${names} (${channels})` : names, how };
  });

/** The channels of direct marketing. */
function channelsOf(
  purpose: PurposeRef['purpose'],
  { language, terms }: NoticeContext,
): readonly (string | Sourced)[] {
  const channels = each<MarketingChannel>(purpose.get('directMarketing'));
  return listed(
    channels.flatMap((channel) => term(channel, terms.marketingChannels) ?? []),
    language,
  );
}
