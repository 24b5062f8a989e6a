import { LEGAL_BASES } from '../../law/index.ts';
import { isGap, type MarketingChannel } from '../../model/index.ts';
import { each, stated, words } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import { type Part, parts, phrase, type Sourced, textOf } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';
import { type Listing, listing } from './listing.ts';
import { basesOf, type PurposeRef, purposeNames, purposesOf } from './purpose-refs.ts';
import { type RightScope, rightScope } from './right-scope.ts';
import { offers } from './stated-rights.ts';

/** What people can object to, and how. Art. 21(1)-(4) GDPR. */
export interface ObjectionView {
  /** What rests on legitimate interests or a public task, or is open to objection all the same. */
  readonly general: readonly Objectionable[];
  /** Whether some of that is said by legal basis. */
  readonly byBasis: boolean;
  /** Direct marketing, always open to objection. */
  readonly marketing: readonly Objectionable[];
}

/** Purposes to which people object in the same way. */
interface Objectionable {
  readonly purposes: RightScope;
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
  const open = all.filter((ref) => isMarketing(ref) || isOpen(ref));
  const general = byWay(
    open.filter((ref) => !isMarketing(ref)),
    // What people object to in no way of its own is all the same as what has its own beside it.
    (refs, how) => rightScope('objection', refs, context, how ? refs : open),
    context,
  );
  const marketing = byWay(
    open.filter(isMarketing),
    (refs) => ({ ...withChannels(refs, context), byBasis: false }),
    context,
  );
  if (general.length + marketing.length === 0) return undefined;
  return { general, byBasis: general.some(({ purposes }) => purposes.byBasis), marketing };
}

const byWay = (
  refs: readonly PurposeRef[],
  scopeOf: (refs: readonly PurposeRef[], how: Sourced | undefined) => RightScope,
  { language }: NoticeContext,
): Objectionable[] =>
  gather(refs, ({ purpose }) => ({ how: words(purpose.get('objection'), language) })).map(
    ({ said: { how }, items }) => ({ purposes: scopeOf(items, how), how }),
  );

/** Purposes by name, with their channels where they are direct marketing. */
function withChannels(refs: readonly PurposeRef[], context: NoticeContext): Listing {
  const groups = gather(refs, ({ purpose }) => channelsOf(purpose, context));
  const named = groups.flatMap(({ said: channels, items }): (readonly Part[])[] => {
    const names = purposeNames(items, context);
    if (channels.length === 0) return names.map((name) => [name]);
    const those = listed(names, context.language);
    // ‘Prospecting by post’ needs no ‘(post)’: the name says it.
    const said = channels.every((one) => includes(those, one));
    return [
      said ? saidBy(those, channels) : parts`${those} (${listed(channels, context.language)})`,
    ];
  });
  return listing(named, context.language);
}

const includes = (words: readonly Part[], { text }: Sourced) =>
  textOf(words).toLocaleLowerCase('en').includes(text.toLocaleLowerCase('en'));

/** Words that say what is declared at these places too. */
function saidBy(words: readonly Part[], [first, ...others]: readonly Sourced[]): readonly Part[] {
  if (!first) return words;
  return [others.reduce((all, { path }) => phrase(path, [all]), phrase(first.path, words))];
}

/** The channels of direct marketing. */
function channelsOf(
  purpose: PurposeRef['purpose'],
  { language, terms }: NoticeContext,
): readonly Sourced[] {
  const marketing = purpose.get('directMarketing');
  if (isGap(marketing.value))
    return [stated(marketing, language)].filter((one) => one !== undefined);
  const channels = each<MarketingChannel>(marketing);
  return channels.flatMap((channel) => term(channel, terms.marketingChannels) ?? []);
}
