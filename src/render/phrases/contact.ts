import { type AnyText, type Contact, type Gap, isGap } from '../../model/index.ts';
import { type Cursor, cursor, words } from '../core/cursor.ts';
import { type Sourced, sourced } from '../core/sourced.ts';
import { type AddressWords, addressWords } from './address.ts';
import type { PhraseContext } from './context.ts';

/** Ways to reach a body; `stated` is what is said of them while they are open. */
export interface ContactWords {
  readonly email?: Sourced;
  readonly phone?: Sourced;
  readonly form?: Sourced;
  readonly social?: readonly Sourced[];
  readonly post?: AddressWords;
  readonly stated?: Sourced;
}

/** Nothing where no way is declared. */
export function contactWords(
  at: Cursor<Contact | Gap<AnyText> | undefined>,
  context: PhraseContext,
): ContactWords | undefined {
  const { value, path } = at;
  if (value === undefined) return undefined;
  if (isGap<AnyText>(value)) {
    const stated = words(at, context.language);
    return stated && { stated };
  }
  const { email, phone, form, social, post } = value;
  const field = <K extends 'email' | 'phone' | 'form'>(key: K, text: string | undefined) =>
    text === undefined ? {} : ({ [key]: sourced(text, [...path, key]) } as Record<K, Sourced>);
  const found: ContactWords = {
    ...field('email', email),
    ...field('phone', phone),
    ...field('form', form),
    ...(social
      ? { social: social.map((url, index) => sourced(url, [...path, 'social', index])) }
      : {}),
    ...(post ? { post: addressWords(cursor(post, [...path, 'post']), context) } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}
