import { mailLink, type sourced, webLink } from '../core/sourced.ts';
import type { ContactWords } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';
import { type Fact, fact, facts, remark } from './fact.ts';

/** Each way to reach a body, on a line of its own. */
export function contactFacts(
  contact: ContactWords | undefined,
  { labels }: Pick<NoticeContext, 'labels'>,
): Fact[] {
  if (!contact) return [];
  const { email, phone, form, social = [], post, stated } = contact;
  return [
    ...remark(stated),
    ...fact(labels.contact.email, email && mailLink(email)),
    ...fact(labels.contact.phone, phone && phoneLink(phone)),
    ...fact(labels.contact.form, form && webLink(form)),
    ...facts(labels.contact.social, social.map(webLink)),
    ...fact(labels.contact.post, post?.line),
  ];
}

/** A telephone number as a link, where it is no more than a number. */
const phoneLink = (phone: ReturnType<typeof sourced>) =>
  /^\+?[\d\s().-]+$/.test(phone.text)
    ? { ...phone, href: `tel:${phone.text.replace(/[^\d+]/g, '')}` }
    : phone;
