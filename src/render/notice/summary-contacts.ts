import { isGap } from '../../model/index.ts';
import { cursor } from '../core/cursor.ts';
import { distinct } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import { mailLink, type Sourced, type Words, webLink } from '../core/sourced.ts';
import { type ContactWords, contactWords } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';
import { channelsFor } from './exercise.ts';

/** Whom to write to, on one line. */
export interface ContactLine {
  readonly label: string;
  readonly ways: Words;
}

/** The data protection officer, and where requests go; the organisation itself if neither is known. */
export function contactLines(context: NoticeContext): ContactLine[] {
  const { organisation, labels } = context;
  const dpo = organisation.get('dpo');
  const officer =
    !isGap(dpo.value) && dpo.value.status === 'appointed'
      ? waysOf(contactWords(cursor(dpo.value, dpo.path).get('contact'), context))
      : [];
  const channels = channelsFor(context);
  const requests = channels.flatMap((channel) =>
    waysOf(contactWords(channel.get('contact'), context)),
  );
  const own = waysOf(contactWords(organisation.get('contact'), context));
  const same = new Set([...officer, ...requests].map(({ text }) => text)).size === officer.length;
  const lines =
    officer.length > 0 && officer.length === requests.length && same
      ? line(labels.summary.officerAndRequests, officer, context)
      : [
          line(labels.controller.dpo, officer, context),
          line(labels.summary.requests, requests, context),
        ].flat();
  return lines.length > 0 ? lines : line(labels.summary.requests, own, context);
}

const line = (label: string, ways: readonly Sourced[], { language }: NoticeContext) =>
  ways.length > 0 ? [{ label, ways: listed(distinct(ways), language) }] : [];

/** The quickest ways to reach a body: by post only if there is no other. */
function waysOf(contact: ContactWords | undefined): Sourced[] {
  if (!contact) return [];
  const { email, form, phone, post } = contact;
  const quick = [email && mailLink(email), form && webLink(form), phone];
  const known = quick.filter((way) => way !== undefined);
  return known.length > 0 || !post ? known : [post.line];
}
