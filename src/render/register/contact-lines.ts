import type { AnyText, Contact, Gap, Party, PartyClass } from '../../model/index.ts';
import { type Cursor, cursor, words } from '../core/cursor.ts';
import { addressWords, contactWords } from '../phrases/index.ts';
import { line, mail, openLines, said, web } from './lines.ts';
import type { Line, RegisterContext } from './shapes.ts';

/** Ways to reach a body, one a line. Art. 30(1)(a), 30(2)(a) GDPR. */
export function contactLines(
  at: Cursor<Contact | Gap<AnyText> | undefined>,
  context: RegisterContext,
): Line[] {
  const found = contactWords(at, context);
  const { facts } = context.labels;
  return [
    ...openLines(at, context),
    ...mail(found?.email, facts.email),
    ...line(found?.phone, facts.phone),
    ...web(found?.form, facts.form),
    ...(found?.social ?? []).flatMap((url) => web(url, facts.social)),
    ...line(found?.post?.line, facts.post),
  ];
}

/** Another body by name, with how to reach it; or a class of bodies, with where their list is kept. */
export function partyLines(
  { value, path }: Cursor<Party | PartyClass<AnyText>>,
  context: RegisterContext,
): Line[] {
  if ('class' in value) {
    const those = cursor(value, path);
    return [
      ...line(words(those.get('class'), context.language)),
      ...said(those.get('list'), context, context.labels.columns.list),
    ];
  }
  const at = cursor(value, path);
  const { address } = value;
  return [
    ...line(words(at.get('name'), context.language)),
    ...(address ? line(addressWords(cursor(address, [...at.path, 'address']), context).line) : []),
    ...contactLines(at.get('contact'), context),
  ];
}
