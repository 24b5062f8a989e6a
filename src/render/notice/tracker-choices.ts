import {
  type AnyText,
  isGap,
  type Reference,
  resolve,
  type Tracker,
  type TrackerConsent,
} from '../../model/index.ts';
import { type Cursor, cursor, declarationAt, each, words } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import type { Sourced, Words } from '../core/sourced.ts';
import { periodWords } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';

/** What people can choose about trackers, once for those for which it is the same. */
export interface TrackerChoice {
  /** Which trackers; nothing where all that need consent. */
  readonly of: Words | undefined;
  readonly collection: Sourced | undefined;
  readonly withdrawal: Sourced | undefined;
  /** How long a choice is remembered. */
  readonly validity: Sourced | undefined;
  /** Why no consent is needed. */
  readonly exemption: Sourced | undefined;
  /** What is stated of consent while it is open. */
  readonly stated: Sourced | undefined;
}

type AnyTracker = Cursor<Tracker<AnyText>>;

/** The trackers of a notice's activities, each once. */
export function trackersOf({ activities }: Pick<NoticeContext, 'activities'>): AnyTracker[] {
  const references = activities.flatMap(({ at }) => each<Reference<'tracker'>>(at.get('trackers')));
  const declared = references.map(({ value }) => declarationAt(resolve(value)));
  return [...new Map(declared.map((tracker) => [tracker.value.id, tracker])).values()];
}

const consentOf = (tracker: AnyTracker) => tracker.get('consent' as never) as Cursor<unknown>;

/** The trackers for which consent is asked. */
export const consentedTrackers = (context: Pick<NoticeContext, 'activities'>): AnyTracker[] =>
  trackersOf(context).filter((tracker) => {
    const { value } = consentOf(tracker);
    return typeof value === 'object' && value !== null && 'collection' in value;
  });

export function trackerChoices(context: NoticeContext): TrackerChoice[] {
  const trackers = trackersOf(context).filter((tracker) => consentOf(tracker).value !== undefined);
  return gather(trackers, (tracker) => choiceOf(tracker, context)).map(({ said, items }) => ({
    ...said,
    of: items.length < trackers.length ? labelsOf(items, context) : undefined,
  }));
}

const labelsOf = (trackers: readonly AnyTracker[], { language }: NoticeContext): Words =>
  listed(
    trackers.flatMap((tracker) => clause(words(tracker.get('label'), language)) ?? []),
    language,
  );

function choiceOf(tracker: AnyTracker, context: NoticeContext) {
  const consent = consentOf(tracker);
  const say = (field: keyof TrackerConsent<AnyText> | 'exemption') =>
    words(cursor(consent.value as never, consent.path).get(field as never), context.language);
  const open = isGap(consent.value);
  const validity = (consent as Cursor<TrackerConsent<AnyText>>).get('validity');
  const choice = {
    collection: open ? undefined : say('collection'),
    withdrawal: open ? undefined : say('withdrawal'),
    validity: validity.value && periodWords(cursor(validity.value, validity.path), context),
    exemption: open ? undefined : say('exemption'),
    stated: open ? words(consent, context.language) : undefined,
  };
  return Object.values(choice).some((one) => one !== undefined) ? choice : undefined;
}
