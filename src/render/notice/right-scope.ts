import { LEGAL_BASES, type LegalBasisId, type RightId } from '../../law/index.ts';
import { listed } from '../core/list.ts';
import { type Part, saidAt } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';
import { FEW, type Listing, listing } from './listing.ts';
import { basesOf, type PurposeRef, purposeNames, purposesOf } from './purpose-refs.ts';

/** What a right is for. */
export interface RightScope extends Listing {
  /** Whether the legal bases say it, which the table of purposes tells. */
  readonly byBasis: boolean;
}

/**
 * The purposes for which a right is open, in as few words as are exact: by name while they are few;
 * else as everything but a few, or by the legal bases that open the right, and by name what these do
 * not cover. `told` are all the purposes that may be said to be open to it, here or beside: a basis
 * stands for its purposes only where the right is open for every one of them.
 */
export function rightScope(
  right: RightId,
  refs: readonly PurposeRef[],
  context: NoticeContext,
  told: readonly PurposeRef[] = refs,
): RightScope {
  const { labels, language } = context;
  const names = purposeNames(refs, context);
  const byName = { ...listing(names, language), byBasis: false };
  if (names.length <= FEW) return byName;
  const isTold = among(told);
  const others = purposesOf(context).filter((ref) => !isTold(ref));
  if (others.length === 0) {
    const words = saidAt(labels.rights.everything, refs.map(basisPath));
    return { ...byName, words, lines: [] };
  }
  const exceptions = purposeNames(others, context);
  if (exceptions.length <= FEW) {
    const words = labels.rights.everythingBut(listed(exceptions, language));
    return { ...byName, words, lines: [] };
  }
  if (!tellsOfBases(context)) return byName;
  const { words, covered } = bases(right, isTold, context);
  const isCovered = among(covered);
  const rest = purposeNames(
    refs.filter((ref) => !isCovered(ref)),
    context,
  );
  if (words.length + rest.length >= names.length) return byName;
  return { ...listing([...words, ...rest], language), byBasis: words.length > 0 };
}

const basisPath = ({ purpose }: PurposeRef) => purpose.get('legalBasis').path;

const among = (refs: readonly PurposeRef[]) => {
  const purposes = new Set(refs.map(({ purpose }) => purpose.value));
  return ({ purpose }: PurposeRef) => purposes.has(purpose.value);
};

const tellsOfBases = ({ notice }: NoticeContext) =>
  notice.value.sections?.includes('purposes') ?? true;

/** The legal bases all of whose purposes are open to a right, in words, and these purposes. */
function bases(
  right: RightId,
  isTold: (ref: PurposeRef) => boolean,
  context: NoticeContext,
): { words: (readonly Part[])[]; covered: PurposeRef[] } {
  const { labels } = context;
  const all = purposesOf(context).map((ref) => ({ ref, on: basesOf(ref, context) }));
  const words: (readonly Part[])[] = [];
  const covered: PurposeRef[] = [];
  for (const id of Object.keys(LEGAL_BASES) as LegalBasisId[]) {
    if (LEGAL_BASES[id].rights[right].opens === 'no') continue;
    const those = all.filter(({ on }) => on.some((basis) => basis.id === id));
    if (those.length === 0 || !those.every(({ ref }) => isTold(ref))) continue;
    const places = those.flatMap(({ on }) => on.flatMap((one) => (one.id === id ? one.name : [])));
    words.push(
      saidAt(
        labels.rights.onBasis[id],
        places.flatMap((name) => (name ? [name.path] : [])),
      ),
    );
    covered.push(...those.map(({ ref }) => ref));
  }
  const open = all.filter(({ on }) => on.length === 0 || on.some(({ id }) => id === undefined));
  if (open.length > 0 && open.every(({ ref }) => isTold(ref))) {
    const stated = open.some(({ on }) => on.some((one) => one.stated !== undefined));
    const text = labels.rights.onBasis[stated ? 'unsettled' : 'open'];
    words.push(
      saidAt(
        text,
        open.map(({ ref }) => basisPath(ref)),
      ),
    );
    covered.push(...open.map(({ ref }) => ref));
  }
  return { words, covered };
}
