import { allWords, words } from '../../core/cursor.ts';
import { distinct, gather } from '../../core/gather.ts';
import { listed, series } from '../../core/list.ts';
import { clause } from '../../core/sentence.ts';
import { type Sourced, sourced, textOf, type Words } from '../../core/sourced.ts';
import { type Moments, momentsOf } from '../collection-moments.ts';
import type { NoticeContext } from '../context.ts';
import { type DataUse, usesOf } from '../data-uses.ts';

/** Where data come from, and when they are collected. Art. 13, 14(2)(f) GDPR. */
export interface SourcesView {
  readonly groups: readonly SourceGroup[];
  readonly moments: readonly Moments[];
  /** How forms show which data are required. */
  readonly requiredFields: Sourced | undefined;
}

/** The data of one kind of source; several where different bodies or devices are behind it. */
interface SourceGroup {
  readonly kind: SourceKind;
  /** Whether what is behind it is known. */
  readonly several: boolean;
  readonly sources: readonly {
    /** Who gives them, what records them, what they are worked out from. */
    readonly from: Words | undefined;
    readonly public: Sourced | undefined;
    readonly categories: Words;
  }[];
}

const KINDS = ['data-subject', 'third-party', 'automatic', 'derived', 'stated'] as const;
/** `stated`: still open, with what is stated of it. */
type SourceKind = (typeof KINDS)[number];

export function sources(context: NoticeContext): SourcesView | undefined {
  const all = usesOf(context);
  const groups = KINDS.flatMap((kind) => {
    const uses = all.filter(({ use }) => kindOf(use.value.source) === kind);
    const told = gather(uses, (use) => originOf(use, context)).map(({ said, items }) => ({
      ...said,
      categories: categoriesOf(items, all, context),
    }));
    return told.length > 0
      ? [{ kind, several: told.some((one) => one.from ?? one.public), sources: told }]
      : [];
  });
  const moments = momentsOf(context);
  const requiredFields = words(context.organisation.get('requiredFields'), context.language);
  const empty = groups.length === 0 && moments.length === 0 && !requiredFields;
  return empty ? undefined : { groups, moments, requiredFields };
}

const kindOf = (source: unknown): SourceKind =>
  typeof source === 'string' ? (source as SourceKind) : 'stated';

/** The categories by name, or all but some where that is much shorter. */
function categoriesOf(uses: readonly DataUse[], all: readonly DataUse[], context: NoticeContext) {
  const { language, labels } = context;
  // A category has one name, however often it is used.
  const named = (these: readonly DataUse[]) =>
    distinct(
      [...new Map(these.map(({ category }) => [category.value, category])).values()].flatMap(
        (category) => words(category.get('name'), language) ?? [],
      ),
    );
  const names = named(uses);
  const said = new Set(names.map(({ text }) => text));
  const others = named(all).filter(({ text }) => !said.has(text));
  const short = others.length > 0 && textOf(others).length * 2 < textOf(names).length;
  return short ? labels.sources.allBut(series(others, language)) : series(names, language);
}

/** Who or what data come from; nothing where the source is open and nothing is stated of it. */
function originOf({ use }: DataUse, { language, terms }: NoticeContext) {
  const { source } = use.value;
  if (typeof source !== 'string') {
    const stated = words(use.get('source'), language);
    return stated && { from: clause(stated), public: undefined };
  }
  const from = allWords(use.get('from' as never), language);
  const text = words(use.get((source === 'automatic' ? 'by' : 'from') as never), language);
  const open = 'publiclyAccessible' in use.value && use.value.publiclyAccessible === true;
  return {
    from:
      from.length > 0
        ? listed(from.map(clause), language)
        : source === 'third-party'
          ? undefined
          : clause(text),
    public: open
      ? sourced(terms.publiclyAccessible, [...use.path, 'publiclyAccessible'])
      : undefined,
  };
}
