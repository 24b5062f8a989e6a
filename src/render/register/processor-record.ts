import {
  type AnyText,
  type Declared,
  isGap,
  type Party,
  type PartyClass,
} from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { partyLines } from './contact-lines.ts';
import { line, openLines, said } from './lines.ts';
import type { Cell, RegisterContext, Table } from './shapes.ts';

/** Activities on the instructions of others. */
export type Processing = Extract<Declared<'activity'>, { readonly role: 'processor' }>;

const isParty = (one: Party | PartyClass<AnyText>): one is Party => 'name' in one;

/** For whom a processor acts: each controller by name, or classes of clients. Art. 30(2)(a) GDPR. */
export function controllersTable(
  at: Cursor<Processing['controllers']>,
  context: RegisterContext,
): Table | undefined {
  if (isGap(at.value)) return undefined;
  return {
    columns: ['name', 'list'],
    rows: each<Party | PartyClass<AnyText>>(at).map(({ value, path }) => {
      if (isParty(value)) return [partyLines(cursor(value, path), context), []];
      const one = cursor(value, path);
      return [line(words(one.get('class'), context.language)), said(one.get('list'), context)];
    }),
  };
}

/** The controllers by name, for the list of activities. */
export const controllersLines = (
  at: Cursor<Processing['controllers']>,
  context: RegisterContext,
): Cell =>
  isGap(at.value)
    ? openLines(at, context)
    : each<Party | PartyClass<AnyText>>(at).flatMap((one) => {
        const named = one as Cursor<{ name?: string; class?: AnyText }>;
        return [
          ...line(words(named.get('name'), context.language)),
          ...line(words(named.get('class'), context.language)),
        ];
      });
