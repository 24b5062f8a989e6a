import {
  type AnyText,
  type Arrangement,
  isGap,
  type Party,
  type PartyClass,
} from '../../model/index.ts';
import { type Cursor, cursor, each, stated, words } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { listedNames } from '../core/list.ts';
import { type Sourced, type Words, webLink } from '../core/sourced.ts';
import { addressWords, contactWords } from '../phrases/index.ts';
import { contactFacts } from './contact-facts.ts';
import type { Controlled, NoticeActivity, NoticeContext } from './context.ts';
import { type Fact, fact } from './fact.ts';

/** An arrangement with joint controllers. Art. 26 GDPR. */
export interface JointView {
  /** With whom, for which activities. */
  readonly groups: readonly {
    readonly activities: Words;
    readonly parties: readonly PartyView[];
  }[];
  /** The main points of the arrangement. */
  readonly essence: Sourced | undefined;
  /** What is stated of it while it is open. */
  readonly stated: Sourced | undefined;
  readonly contactPoint: Sourced | undefined;
  /** Where the main points can be read. */
  readonly link: Sourced | undefined;
}

interface PartyView {
  readonly name: Sourced | undefined;
  readonly facts: readonly Fact[];
}

type Joint = Extract<Controlled, { readonly role: 'joint-controller' }>;

/** The arrangements behind a notice's activities: each once, and under it each circle of parties once. */
export const jointControllers = (context: NoticeContext): JointView[] =>
  gather(context.activities, (activity) => arrangementView(activity, context)).map(
    ({ said, items }) => ({
      ...said,
      groups: gather(items, (activity) => partiesOf(activity, context)).map((group) => ({
        parties: group.said,
        activities: listedNames(
          group.items.map(({ name }) => name),
          context.language,
        ),
      })),
    }),
  );

const jointOf = ({ at: { value, path } }: NoticeActivity): Cursor<Joint> | undefined =>
  value.role === 'joint-controller' ? cursor(value, path) : undefined;

function arrangementView(
  activity: NoticeActivity,
  { language }: NoticeContext,
): Omit<JointView, 'groups'> | undefined {
  const arrangement = jointOf(activity)?.get('arrangement');
  if (!arrangement) return undefined;
  const open = isGap(arrangement.value);
  const points = cursor(
    open ? undefined : (arrangement.value as Arrangement<AnyText>),
    arrangement.path,
  );
  const link = words(points.get('link'), language);
  return {
    essence: words(points.get('essence'), language),
    stated: stated(arrangement, language),
    contactPoint: words(points.get('contactPoint'), language),
    link: link && webLink(link),
  };
}

function partiesOf(activity: NoticeActivity, context: NoticeContext): PartyView[] {
  const parties = jointOf(activity)?.get('jointControllers');
  return parties
    ? each<Party | PartyClass<AnyText>>(parties).map((party) => partyView(party, context))
    : [];
}

function partyView({ value, path }: Cursor<Party | PartyClass<AnyText>>, context: NoticeContext) {
  const { labels, language } = context;
  if ('class' in value) {
    const those = cursor(value, path);
    return {
      name: words(those.get('class'), language),
      facts: fact(labels.controller.list, words(those.get('list'), language)),
    };
  }
  const { address } = value;
  const at = cursor(value, path);
  const where = address && addressWords(cursor(address, [...path, 'address']), context).line;
  return {
    name: words(at.get('name'), language),
    facts: [
      ...fact(labels.controller.address, where),
      ...contactFacts(contactWords(at.get('contact'), context), context),
    ],
  };
}
