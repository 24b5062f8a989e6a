import type { IndexName } from '../labels/register.ts';
import type { ActivitySheet, Line } from './shapes.ts';

/** The names of activities that lead to their sheets, by id. */
export type SheetLinks = ReadonlyMap<string, Line>;

/** What leads to the sheet of an activity within the document. */
export const anchorOf = (id: string): string => `activity-${id}`;

export const linksTo = (sheets: readonly ActivitySheet[]): SheetLinks =>
  new Map(sheets.map(({ id, anchor, name }) => [id, { text: name, to: anchor }]));

/** The name of an activity, leading to its sheet. */
export const linkTo = (id: string, links: SheetLinks): Line =>
  links.get(id) ?? { text: id, to: anchorOf(id) };

/** What leads to what is said of a recipient. */
export const recipientAnchor = (id: string): string => `recipient-${id}`;

/** What leads to the activities of an entry of an index. */
export const indexAnchor = (index: IndexName, key: string): string =>
  `by-${index}-${key}`.toLowerCase();
