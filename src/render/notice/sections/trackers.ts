import { type AnyText, isGap, resolve, type Tracker } from '../../../model/index.ts';
import { allWords, type Cursor, cursor, declarationAt, words } from '../../core/cursor.ts';
import { listed, series } from '../../core/list.ts';
import { clause } from '../../core/sentence.ts';
import { linkedTo, type Sourced, saidAt, sourced, type Words } from '../../core/sourced.ts';
import { periodWords, term } from '../../phrases/index.ts';
import type { NoticeContext } from '../context.ts';
import { counted } from '../counted.ts';
import { recipientName } from '../recipient-name.ts';
import { type TrackerChoice, trackerChoices, trackersOf } from '../tracker-choices.ts';

/** Cookies and similar. ePrivacy Directive, Art. 5(3). */
export interface TrackersView {
  /** By category, the strictly necessary first. */
  readonly rows: readonly TrackerRow[];
  /** Which columns of the table have something to say. */
  readonly columns: { readonly lifetime: boolean };
  /** That no lifetime is known, which needs no column. */
  readonly open: Words | undefined;
  readonly choices: readonly TrackerChoice[];
}

interface TrackerRow {
  readonly kind: Tracker<unknown>['category'];
  readonly label: Sourced | undefined;
  /** As a browser shows them. */
  readonly names: { readonly label: string; readonly all: Words } | undefined;
  readonly domain: Sourced | undefined;
  readonly category: Sourced | undefined;
  /** Whether people can do without it. */
  readonly choice: Sourced | undefined;
  readonly party: Sourced | undefined;
  readonly purpose: Sourced | undefined;
  readonly necessity: Sourced | undefined;
  readonly records: Words | undefined;
  readonly lifetime: Sourced | undefined;
  readonly provider: Sourced | undefined;
  readonly policy: Sourced | undefined;
}

const CATEGORIES: readonly Tracker<unknown>['category'][] = [
  'essential',
  'functional',
  'audience-measurement',
  'advertising',
  'social-network',
];

export function trackers(context: NoticeContext): TrackersView | undefined {
  const all = trackersOf(context);
  if (all.length === 0) return undefined;
  const rows = CATEGORIES.flatMap((category) =>
    all.filter(({ value }) => value.category === category),
  ).map((tracker) => rowOf(tracker, context));
  const isKnown = rows.some(({ lifetime }) => lifetime !== undefined);
  return {
    rows,
    columns: { lifetime: isKnown },
    open: isKnown
      ? undefined
      : saidAt(
          counted(context.labels.trackers.lifetimeOpen, rows),
          all.map((tracker) => tracker.get('lifetime').path),
        ),
    choices: trackerChoices(context),
  };
}

function rowOf(at: Cursor<Tracker<AnyText>>, context: NoticeContext): TrackerRow {
  const { language, labels, terms } = context;
  const names = at.get('names');
  const domain = words(at.get('domain'), language);
  const records = allWords(at.get('records'), language);
  const known = allWords(names, language);
  return {
    kind: at.value.category,
    label: words(at.get('label'), language),
    names:
      known.length > 0
        ? { label: counted(labels.trackers.names, known), all: series(known, language) }
        : undefined,
    domain,
    category: term(at.get('category'), terms.trackerCategories),
    choice: term(at.get('choice'), terms.trackerChoices),
    party: term(at.get('party'), at.value.vendor ? labels.trackers.setBy : terms.trackerParties),
    purpose: words(at.get('purpose'), language),
    necessity: words(at.get('necessity' as never), language),
    records: records.length > 0 ? listed(records.map(clause), language) : undefined,
    lifetime: lifetimeOf(at.get('lifetime'), context),
    provider: providerOf(at, context),
    policy: policyOf(at, context),
  };
}

function lifetimeOf(at: Cursor<Tracker<AnyText>['lifetime']>, context: NoticeContext) {
  const { value, path } = at;
  if (value === 'session') return sourced(context.terms.session, path);
  return isGap<AnyText>(value)
    ? words(at, context.language)
    : periodWords(cursor(value, path), context);
}

/** Who provides it. */
const providerOf = ({ value }: Cursor<Tracker<AnyText>>, context: NoticeContext) =>
  value.vendor && recipientName(declarationAt(resolve(value.vendor)), context);

/** A link to the provider's own policy; where no provider is named, to what explains the tracker. */
function policyOf(at: Cursor<Tracker<AnyText>>, { language, labels }: NoticeContext) {
  const policy = words(at.get('policy'), language);
  const link = at.value.vendor ? labels.trackers.policy : labels.trackers.explained;
  return policy && linkedTo(policy, sourced(link, policy.path));
}
