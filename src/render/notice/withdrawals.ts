import { words } from '../core/cursor.ts';
import { distinct, gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import type { Sourced, Words } from '../core/sourced.ts';
import { conditionWords } from '../phrases/index.ts';
import type { NoticeActivity, NoticeContext } from './context.ts';
import { usesOf } from './data-uses.ts';
import { basesOf, purposeNames, purposesOf } from './purpose-refs.ts';

/** How people withdraw their consent, once where it is the same. Art. 7(3), 13(2)(c) GDPR. */
export interface WithdrawalView {
  /** What rests on consent; nothing where the ways say it. */
  readonly consents: Words | undefined;
  /** How to withdraw it; of what, where not of all. */
  readonly ways: readonly { readonly of: Words | undefined; readonly text: Sourced }[];
}

interface Consent {
  readonly activity: NoticeActivity;
  readonly names: readonly Sourced[];
  readonly ways: readonly Sourced[];
}

/** Nothing where nothing rests on consent. Consent to trackers stands in their own section. */
export function withdrawals(context: NoticeContext): WithdrawalView | undefined {
  const { language } = context;
  const purposes = consentsToPurposes(context);
  const all = [...purposes, ...consentsToSpecialData(context, purposes)];
  if (all.length === 0) return undefined;
  const namesOf = (consents: readonly Consent[]) =>
    listed(distinct(consents.flatMap(({ names }) => names)), language);
  const pairs = all.flatMap((consent) => consent.ways.map((way) => ({ consent, way })));
  const ways = gather(pairs, ({ way }) => way);
  const isForAll = ({ items }: { readonly items: readonly unknown[] }) =>
    items.length === all.length;
  const saysAll = all.every((consent) => consent.ways.length > 0) && !ways.some(isForAll);
  return {
    consents: saysAll ? undefined : namesOf(all),
    ways: ways.map((way) => ({
      of: isForAll(way) ? undefined : namesOf(way.items.map(({ consent }) => consent)),
      text: way.said,
    })),
  };
}

const consentsToPurposes = (context: NoticeContext): Consent[] =>
  purposesOf(context).flatMap((ref) => {
    const bases = basesOf(ref, context).filter(({ id }) => id === 'consent');
    const ways = bases.flatMap(({ facts }) => facts.withdrawal ?? []);
    return bases.length > 0
      ? [{ activity: ref.activity, names: purposeNames([ref], context), ways }]
      : [];
  });

/** The consents to special data, without their names where a purpose of the activity has the same. */
const consentsToSpecialData = (context: NoticeContext, purposes: readonly Consent[]): Consent[] =>
  usesOf(context, ['specialData']).flatMap(({ activity, use, category }) => {
    const condition = conditionWords(use.get('exception') as never, context);
    const way = condition?.facts.withdrawal;
    const name = words(category.get('name'), context.language);
    if (!way || !name) return [];
    const known = purposes.some(
      (purpose) =>
        purpose.activity === activity && purpose.ways.some(({ text }) => text === way.text),
    );
    return [{ activity, names: known ? [] : [name], ways: [way] }];
  });
