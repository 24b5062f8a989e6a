import type { AnyText, SubProcessor } from '../../model/index.ts';
import { allWords, type Cursor, each, words } from '../core/cursor.ts';
import { distinct, gather } from '../core/gather.ts';
import { joined, listed, series } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { type Part, parts, type Sourced, sourced, type Words, webLink } from '../core/sourced.ts';
import { contactWords, locationsWords } from '../phrases/index.ts';
import { activityNames } from './activity-names.ts';
import { contactFacts } from './contact-facts.ts';
import type { NoticeContext } from './context.ts';
import { type Fact, fact, isSentence, remark } from './fact.ts';
import type { RecipientInNotice } from './recipient-uses.ts';

/** Somebody who receives data, and what for. Art. 13(1)(e) GDPR. */
export interface RecipientView {
  readonly name: Sourced | undefined;
  readonly description: Sourced | undefined;
  readonly facts: readonly Fact[];
}

/** The names of the activities for which a recipient receives data. */
export const activitiesOf = (uses: RecipientInNotice['uses']): Sourced[] =>
  distinct(uses.map(({ activity }) => activity.name));

/** For which activities of a notice data are received, or for which not; nothing where for all. */
export function activitiesSaid(
  named: readonly Sourced[],
  context: NoticeContext,
): Words | undefined {
  const { activities, labels } = context;
  if (named.length >= activities.length) return undefined;
  const some = new Set(named.map(({ text }) => text));
  const others = activities.map(({ name }) => name).filter(({ text }) => !some.has(text));
  const short = others.length * 3 <= named.length;
  return short
    ? labels.recipients.forAllBut(activityNames(others, context))
    : labels.recipients.forThese(activityNames(named, context));
}

export function recipientView(
  { at, uses }: RecipientInNotice,
  context: NoticeContext,
): RecipientView {
  const { labels, language } = context;
  const policy = words(at.get('policy'), language);
  const website = words(at.get('website'), language);
  const say = (field: string) => words(at.get(field as never), language);
  return {
    name: words(at.get('name'), language),
    description: words(at.get('description'), language),
    facts: [
      ...fact(labels.recipients.examples, series(allWords(at.get('examples'), language), language)),
      ...caseFacts('condition', say('condition'), uses, context),
      ...caseFacts('limits', say('limits'), uses, context),
      ...remark(say('list')),
      ...fact(labels.recipients.countries, countriesOf(at, context)),
      ...subProcessorFacts(at, context),
      ...contactFacts(contactWords(at.get('contact'), context), context),
      ...fact(labels.recipients.website, website && webLink(website)),
      ...fact(labels.recipients.policy, policy && webLink(policy)),
    ],
  };
}

/** In which case or to what extent: what itself says, then what the activities that name it say. */
function caseFacts(
  field: 'condition' | 'limits',
  own: Sourced | undefined,
  uses: RecipientInNotice['uses'],
  context: NoticeContext,
): Fact[] {
  const { labels, language } = context;
  const said = gather(uses, ({ terms }) => terms && words(terms.get(field), language)).map(
    ({ said: one, items }): Words => {
      if (items.length === uses.length) return one;
      const where = activityNames(distinct(items.map(({ activity }) => activity.name)), context);
      return labels.data.forActivities(clause(one), where);
    },
  );
  const all = own ? [own, ...said] : said;
  const cases = all.filter((one) => !isSentence(one));
  const label = labels.recipients[field];
  return [
    ...(cases.length > 1
      ? [{ label, text: joined(cases, labels.semicolon), items: cases, sentence: false }]
      : fact(label, cases[0])),
    ...all.filter(isSentence).flatMap(remark),
  ];
}

/** The countries by name; what protects data there stands in the section on transfers. */
const countriesOf = (
  at: RecipientInNotice['at'] | Cursor<SubProcessor<AnyText>>,
  context: NoticeContext,
): readonly Part[] =>
  listed(
    distinct(
      locationsWords((at as Cursor<SubProcessor<AnyText>>).get('locations'), context).map(
        ({ country }) => country,
      ),
    ),
    context.language,
  );

function subProcessorFacts(at: RecipientInNotice['at'], context: NoticeContext): Fact[] {
  const { labels, language } = context;
  const all = each<SubProcessor<AnyText>>(at.get('subProcessors' as never));
  const told = all.map((one): readonly Part[] => {
    const name = sourced(one.value.name, one.get('name').path);
    const task = clause(words(one.get('task'), language));
    const details = joined([task ?? '', countriesOf(one, context)], ', ');
    return details.length > 0 ? parts`${name} (${details})` : [name];
  });
  return fact(labels.recipients.subProcessors, listed(told, language));
}
