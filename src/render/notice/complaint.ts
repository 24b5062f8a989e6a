import { authorityOf } from '../../law/index.ts';
import { type Country, isGap } from '../../model/index.ts';
import { type Cursor, each, words } from '../core/cursor.ts';
import { parts, type Sourced, sourced, type Words, webLink } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';

/** Where people can complain. Art. 13(2)(d), 77 GDPR. */
export interface ComplaintView {
  readonly authorities: readonly AuthorityView[];
  /** What is stated of the authority while it is open. */
  readonly stated: Sourced | undefined;
  /** What is offered before or beside a complaint. */
  readonly text: Sourced | undefined;
}

export interface AuthorityView {
  readonly name: Words;
  /** What people call it. */
  readonly short: Sourced;
  readonly website: Sourced | undefined;
  /** Only where the law data say that it was verified. */
  readonly address: Sourced | undefined;
}

export function complaint({ organisation, language }: NoticeContext): ComplaintView {
  const authorities = organisation.get('supervisoryAuthorities');
  return {
    authorities: each<Country>(authorities).flatMap((one) => authorityView(one) ?? []),
    stated: isGap(authorities.value) ? words(authorities, language) : undefined,
    text: words(organisation.get('complaint'), language),
  };
}

function authorityView({ value, path }: Cursor<Country>): AuthorityView | undefined {
  const authority = authorityOf(value);
  if (!authority) return undefined;
  const { name, acronym, website, websiteVerified, postalAddress, addressVerified } = authority;
  const full = sourced(name, path);
  return {
    name: acronym ? parts`${full} (${sourced(acronym, path)})` : full,
    short: sourced(acronym ?? name, path),
    website: websiteVerified ? webLink(sourced(website, path)) : undefined,
    address: addressVerified && postalAddress ? sourced(postalAddress, path) : undefined,
  };
}
