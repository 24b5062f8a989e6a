import { RIGHT_IDS } from '../../law/index.ts';
import { isGap } from '../../model/index.ts';
import { allWords, cursor, each } from '../core/cursor.ts';
import { capital } from '../core/sentence.ts';
import { messageLink, phrase, type Sourced, sourced } from '../core/sourced.ts';
import type { AskedRight } from '../labels/notice-actions.ts';
import { type ContactWords, contactWords } from '../phrases/index.ts';
import { named } from './concerns.ts';
import type { NoticeContext } from './context.ts';
import { channelsFor } from './exercise.ts';

/** A place where a right can be used. */
interface Desk {
  readonly contact: ContactWords;
  /** How many rights it is for; all of them where it names none. */
  readonly breadth: number;
}

/**
 * A right as something to do: a message that is ready to be completed, to the channel that is for
 * this right more than for others, or its form where it has no e-mail address. Without such a channel
 * for everybody whom the notice informs, to the data protection officer, whom people may always write
 * to, or to the organisation; nothing if they are reached by post alone. Art. 12(2), 38(4) GDPR.
 */
export function rightActions(right: AskedRight, context: NoticeContext): Sourced[] {
  const [best] = [...channels(right, context), ...bodies(context)].flatMap(linksOf);
  if (!best) return [];
  const { labels, organisation, language } = context;
  const ask = labels.actions.ask[right];
  if (best.by === 'form') {
    return [{ ...phrase(best.at.path, [labels.actions.byForm(ask)]), href: best.at.text }];
  }
  const contents = allWords(organisation.get('requests').get('contents'), language);
  const fields = contents.map(({ text, path }) => sourced(labels.actions.field(text), path));
  const message = labels.actions.message(
    labels.actions.subjects[right],
    labels.actions.wishes[right],
    fields.map((field) => capital(field).text),
  );
  return [messageLink(labels.actions.byMail(ask), best.at, message)];
}

type Link = { readonly by: 'email' | 'form'; readonly at: Sourced };

/** The ways of desks that are equally close: mail before forms. */
const linksOf = (desks: readonly Desk[]): Link[] =>
  (['email', 'form'] as const).flatMap((by) =>
    desks.flatMap(({ contact }) => {
      const at = contact[by];
      return at ? [{ by, at }] : [];
    }),
  );

/** The channels for a right that are open to everybody, the closest first. */
function channels(right: AskedRight, context: NoticeContext): Desk[][] {
  const desks = channelsFor(context).flatMap((channel): Desk[] => {
    const rights = each<string>(channel.get('rights')).map(({ value }) => value);
    const contact = contactWords(channel.get('contact'), context);
    const who = named(channel.get('dataSubjects'), context.audiences);
    const forAll = who.length === context.audiences.length;
    if (!contact || !forAll || (rights.length > 0 && !rights.includes(right))) return [];
    return [{ contact, breadth: rights.length || RIGHT_IDS.length + 1 }];
  });
  return [desks.toSorted((a, b) => a.breadth - b.breadth)];
}

/** Those who answer where no channel does. */
function bodies(context: NoticeContext): Desk[][] {
  const { organisation } = context;
  const dpo = organisation.get('dpo');
  const officer =
    !isGap(dpo.value) && dpo.value.status === 'appointed'
      ? contactWords(cursor(dpo.value, dpo.path).get('contact'), context)
      : undefined;
  const own = contactWords(organisation.get('contact'), context);
  return [officer, own].flatMap((contact) => (contact ? [[{ contact, breadth: 0 }]] : []));
}
