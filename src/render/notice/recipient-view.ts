import type { AnyText, SubProcessor } from '../../model/index.ts';
import { allWords, type Cursor, each, words } from '../core/cursor.ts';
import { distinct, gather } from '../core/gather.ts';
import { joined, listed, series } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { type Part, parts, type Sourced, sourced, type Words, webLink } from '../core/sourced.ts';
import { contactWords, locationsWords } from '../phrases/index.ts';
import { contactFacts } from './contact-facts.ts';
import type { NoticeContext } from './context.ts';
import { type Fact, fact, remark } from './fact.ts';
import type { RecipientInNotice } from './recipient-uses.ts';

/** Somebody who receives data, and what for. Art. 13(1)(e) GDPR. */
export interface RecipientView {
  readonly name: Sourced | undefined;
  readonly description: Sourced | undefined;
  /** What it receives data for, where not for everything. */
  readonly activities: Words | undefined;
  readonly facts: readonly Fact[];
}

/** The names of the activities for which a recipient receives data. */
export const activitiesOf = (uses: RecipientInNotice['uses']): Sourced[] =>
  distinct(uses.map(({ activity }) => activity.name));

/** Some of the activities of a notice, or all but a few; nothing where all. */
export function activitiesSaid(
  named: readonly Sourced[],
  { activities, labels, language, terms }: NoticeContext,
): Words | undefined {
  if (named.length >= activities.length) return undefined;
  const some = new Set(named.map(({ text }) => text));
  const others = activities.map(({ name }) => name).filter(({ text }) => !some.has(text));
  const short = others.length * 3 < named.length;
  const label = short ? labels.recipients.allBut : labels.recipients.activities;
  return parts`${label}${terms.colon}${listed(short ? others : named, language)}`;
}

/** A recipient; with the activities that it receives data for if `withActivities`. */
export function recipientView(
  { at, uses }: RecipientInNotice,
  withActivities: boolean,
  context: NoticeContext,
): RecipientView {
  const { labels, language } = context;
  const named = activitiesOf(uses);
  const policy = words(at.get('policy'), language);
  const website = words(at.get('website'), language);
  const say = (field: string) => words(at.get(field as never), language);
  return {
    name: words(at.get('name'), language),
    description: words(at.get('description'), language),
    facts: [
      ...fact(labels.recipients.examples, series(allWords(at.get('examples'), language), language)),
      ...fact(labels.recipients.condition, say('condition')),
      ...fact(labels.recipients.limits, say('limits')),
      ...useFacts(uses, context),
      ...remark(say('list')),
      ...fact(labels.recipients.countries, countriesOf(at, context)),
      ...subProcessorFacts(at, context),
      ...contactFacts(contactWords(at.get('contact'), context), context),
      ...fact(labels.recipients.website, website && webLink(website)),
      ...fact(labels.recipients.policy, policy && webLink(policy)),
    ],
    activities: withActivities ? activitiesSaid(named, context) : undefined,
  };
}

/** What the activities say of it beside naming it, once where they say the same. */
function useFacts(uses: RecipientInNotice['uses'], { labels, language }: NoticeContext): Fact[] {
  const of = (field: 'condition' | 'limits', label: string) => {
    const groups = gather(uses, ({ terms }) => terms && words(terms.get(field), language));
    return groups.flatMap(({ said, items }) => {
      const where = listed(distinct(items.map(({ activity }) => activity.name)), language);
      const some = items.length < uses.length;
      return fact(label, some ? labels.data.forActivities(clause(said), where) : said);
    });
  };
  return [
    ...of('condition', labels.recipients.condition),
    ...of('limits', labels.recipients.limits),
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
