import { xml } from '../core/xml.ts';

/** The list that a paragraph is in, how deep it lies there, and whether it carries the mark. */
export interface ListMark {
  readonly number: number;
  /** From 0. */
  readonly level: number;
  /** Nothing for the further paragraphs of an item, which only stand under its first. */
  readonly shown: boolean;
}

interface Properties {
  /** From `styles.ts`; without one, that of running text. */
  readonly style?: string | undefined;
  readonly list?: ListMark | undefined;
  readonly newPage?: boolean;
  /** Whether it comes after a list of which it is no part. */
  readonly apart?: boolean;
}

/** How much further in each level of a list stands, in twentieths of a point. */
export const STEP = 360;

/** The deepest level that Word knows. */
const DEEPEST = 8;

/** What a paragraph says of itself, in the order that the format prescribes. */
export function paragraphProperties({
  style,
  list,
  newPage = false,
  apart = false,
}: Properties): string {
  const level = Math.min(list?.level ?? 0, DEEPEST);
  const properties = [
    style ? xml('w:pStyle', { 'w:val': style }) : '',
    newPage ? xml('w:pageBreakBefore') : '',
    list?.shown
      ? xml(
          'w:numPr',
          {},
          xml('w:ilvl', { 'w:val': level }),
          xml('w:numId', { 'w:val': list.number }),
        )
      : '',
    apart ? xml('w:spacing', { 'w:before': 120 }) : '',
    list && !list.shown ? xml('w:ind', { 'w:left': STEP * (level + 1) }) : '',
  ].join('');
  return properties === '' ? '' : xml('w:pPr', {}, properties);
}
