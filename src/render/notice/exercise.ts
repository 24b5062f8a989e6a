import { type AnyText, isGap, type RequestChannel } from '../../model/index.ts';
import { allWords, type Cursor, cursor, each, words } from '../core/cursor.ts';
import { listed } from '../core/list.ts';
import { sentence } from '../core/sentence.ts';
import { parts, type Sourced, type Words } from '../core/sourced.ts';
import { contactWords, periodWords, term } from '../phrases/index.ts';
import { namesUnlessAll } from './audience-names.ts';
import { concerns, named } from './concerns.ts';
import { contactFacts } from './contact-facts.ts';
import type { NoticeContext } from './context.ts';
import { continued } from './continued.ts';
import type { Fact } from './fact.ts';

/** How people use their rights. Art. 12 GDPR. */
export interface ExerciseView {
  readonly channels: readonly ChannelView[];
  /** What is stated of channels that are still open. */
  readonly stated: Sourced | undefined;
  readonly contents: readonly Sourced[];
  readonly identityCheck: Words | undefined;
  readonly answer: Words | undefined;
  readonly remarks: Sourced | undefined;
}

interface ChannelView {
  /** Who may use it, where not everybody whom the notice informs. */
  readonly who: Words | undefined;
  /** What it is for, where not for everything. */
  readonly purpose: Words | undefined;
  readonly facts: readonly Fact[];
}

/** Nothing where nothing is said of it. */
export function exercise(context: NoticeContext): ExerciseView | undefined {
  const { organisation, language } = context;
  const requests = organisation.get('requests');
  const channels = requests.get('channels');
  const view = {
    channels: channelsFor(context).map((channel) => channelView(channel, context)),
    stated: isGap(channels.value) ? words(channels, language) : undefined,
    contents: allWords(requests.get('contents'), language),
    identityCheck: identityCheck(context),
    answer: answer(context),
    remarks: words(requests.get('remarks'), language),
  };
  const { channels: ways, contents, ...rest } = view;
  const said = [...ways, ...contents, ...Object.values(rest)].some((one) => one !== undefined);
  return said ? view : undefined;
}

/** The channels that people whom the notice informs may use. */
export const channelsFor = ({ organisation, audiences }: NoticeContext) =>
  each<RequestChannel<AnyText>>(organisation.get('requests').get('channels')).filter((channel) =>
    concerns(channel.get('dataSubjects'), audiences),
  );

function channelView(at: Cursor<RequestChannel<AnyText>>, context: NoticeContext): ChannelView {
  const { labels, language } = context;
  const rights = each<keyof typeof labels.rights.names>(at.get('rights')).flatMap(
    (right) => term(right, labels.rights.short) ?? [],
  );
  const those = rights.length > 0 ? listed(rights, language) : undefined;
  const who = named(at.get('dataSubjects'), context.audiences);
  return {
    who: namesUnlessAll(who, context.audiences, context),
    purpose: words(at.get('purpose'), language) ?? those,
    facts: contactFacts(contactWords(at.get('contact'), context), context),
  };
}

function identityCheck({ organisation, language, labels }: NoticeContext): Words | undefined {
  const { value, path } = organisation.get('requests').get('identityCheck');
  if (!value) return undefined;
  const check = cursor(value, path);
  const when = term(check.get('when'), labels.rights.identityChecks);
  const means = words(check.get('means'), language);
  return [...(when ? [when] : []), ...(means ? [' ', sentence(means)] : [])];
}

function answer(context: NoticeContext): Words | undefined {
  const { organisation, language, labels } = context;
  const { value, path } = organisation.get('requests').get('answer');
  if (!value) return undefined;
  const within = periodWords(cursor(value, path).get('within'), context);
  const remarks = words(cursor(value, path).get('remarks'), language);
  return within && continued(parts`${labels.rights.answerWithin(within)}`, remarks);
}
