import { type AnyText, type Arrangement, isGap, type Party } from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import { type Sourced, sourced, type Words, webLink } from '../core/sourced.ts';
import { addressWords, contactWords } from '../phrases/index.ts';
import { contactFacts } from './contact-facts.ts';
import type { NoticeActivity, NoticeContext } from './context.ts';
import { type Fact, fact } from './fact.ts';

/** An activity that the organisation decides on with others. Art. 26 GDPR. */
export interface JointView {
  readonly activities: Words;
  readonly parties: readonly { readonly name: Sourced; readonly facts: readonly Fact[] }[];
  /** The main points of the arrangement, or what is stated of them. */
  readonly essence: Sourced | undefined;
  readonly contactPoint: Sourced | undefined;
  /** Where the main points can be read. */
  readonly link: Sourced | undefined;
}

/** The activities of a notice with joint controllers, together where all is the same. */
export const jointControllers = (context: NoticeContext): JointView[] =>
  gather(context.activities, (activity) => jointView(activity, context)).map(({ said, items }) => ({
    ...said,
    activities: listed(
      items.map(({ name }) => name),
      context.language,
    ),
  }));

function jointView(
  { at }: NoticeActivity,
  context: NoticeContext,
): Omit<JointView, 'activities'> | undefined {
  const { value, path } = at;
  if (value.role !== 'joint-controller') return undefined;
  const joint = cursor(value, path);
  const arrangement = joint.get('arrangement');
  const open = isGap(arrangement.value);
  const points = cursor(
    open ? undefined : (arrangement.value as Arrangement<AnyText>),
    arrangement.path,
  );
  const link = words(points.get('link'), context.language);
  return {
    parties: each<Party>(joint.get('jointControllers')).map((party) => partyView(party, context)),
    essence: words(open ? arrangement : points.get('essence'), context.language),
    contactPoint: words(points.get('contactPoint'), context.language),
    link: link && webLink(link),
  };
}

function partyView(at: Cursor<Party>, context: NoticeContext) {
  const { name, address } = at.value;
  const where = address && addressWords(cursor(address, [...at.path, 'address']), context).line;
  return {
    name: sourced(name, [...at.path, 'name']),
    facts: [
      ...fact(context.labels.controller.address, where),
      ...contactFacts(contactWords(at.get('contact'), context), context),
    ],
  };
}
