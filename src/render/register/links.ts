import type { IndexName } from '../labels/register.ts';
import type { ActivitySheet, Line } from './shapes.ts';

/** The names of activities that lead to their sheets, by id. */
export type SheetLinks = ReadonlyMap<string, Line>;

/** What leads to the sheet of an activity within the document. */
export const anchorOf = (id: string): string => `activity-${id}`;

export const linksTo = (sheets: readonly ActivitySheet[]): SheetLinks =>
  new Map(sheets.map((sheet) => [sheet.id, linkOf(sheet)]));

const links = new WeakMap<ActivitySheet, Line>();

/** The same line for the same sheet. */
function linkOf(sheet: ActivitySheet): Line {
  const known = links.get(sheet);
  if (known) return known;
  const made = { text: sheet.name, to: sheet.anchor };
  links.set(sheet, made);
  return made;
}

/** The name of an activity, leading to its sheet. */
export const linkTo = (id: string, links: SheetLinks): Line =>
  links.get(id) ?? { text: id, to: anchorOf(id) };

/** What leads to what is said of a recipient. */
export const recipientAnchor = (id: string): string => `recipient-${id}`;

/** What leads to the activities of an entry of an index. */
export const indexAnchor = (index: IndexName, key: string): string =>
  `by-${index}-${key}`.toLowerCase();
