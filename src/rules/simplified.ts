import { runsOf } from './letters.ts';

/** A text as it is compared with others. */
export class PlainText {
  /** Without accents, in lower case, with one kind of apostrophe and space; as long as before. */
  readonly plain: string;
  #words: readonly string[] | undefined;

  constructor(text: string) {
    this.plain = withoutAccents(text);
  }

  /** Its words; an apostrophe or a hyphen ends one. */
  get words(): readonly string[] {
    this.#words ??= runsOf(this.plain);
    return this.#words;
  }
}

/** Texts that were read before: every finder looks through all of a registry. */
const known = new Map<string, PlainText>();
const MOST_KNOWN = 200_000;

/** A text without accents, in lower case, with one kind of apostrophe and space; as long as before. */
export const simplified = (text: string): string => plainText(text).plain;

/** The same, with its words. */
export function plainText(text: string): PlainText {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = new PlainText(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, read);
  return read;
}

/** A text that is simplified once, and not remembered. */
export const withoutAccents = (text: string): string =>
  PRINTABLE.test(text)
    ? text.toLowerCase()
    : text
        .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
        .replace(/[^ -~]/g, (unit) => plainUnits.get(unit) ?? plainUnit(unit));

const PRINTABLE = /^[ -~]*$/;

/** Few letters recur, and take long to take apart. */
const plainUnits = new Map<string, string>();

function plainUnit(unit: string): string {
  const plain = plainOf(unit);
  plainUnits.set(unit, plain);
  return plain;
}

function plainOf(unit: string): string {
  if (unit === '’' || unit === 'ʼ') return "'";
  if (/\s/.test(unit)) return ' ';
  const [base = unit] = unit.normalize('NFD').toLowerCase();
  return base.length === 1 ? base : unit;
}
