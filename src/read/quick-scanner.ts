/** Thrown where a file leaves the common part of the language: TypeScript's own parser has to read it. */
export const GIVE_UP = new Error('not in the common part of the language');

/** What TypeScript gives a meaning of its own, in some place. As the name of a property it has none. */
const KEYWORDS = new Set(
  `break case catch class const continue debugger default delete do else enum export extends false
finally for function if import in instanceof new null return super switch this throw true try typeof
var void while with implements interface let package private protected public static yield abstract
accessor as asserts assert any async await boolean constructor declare get infer intrinsic is keyof
module namespace never out readonly require number object satisfies set string symbol type undefined
unique unknown using from global bigint override of defer`.split(/\s/),
);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36;
const isDigit = (code: number) => code >= 48 && code <= 57;

const NUMBER = /(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?(?![\w$.\\]|[^\0-\x7f])/y;

/** Reads the words and marks of a text, one after another. Gives up rather than be in doubt. */
export class QuickScanner {
  readonly text: string;
  /** Where the next word or mark starts: behind blanks and comments. */
  at = 0;
  /** Where the last one ended. */
  end = 0;
  private readonly hasReturns: boolean;

  constructor(text: string) {
    this.text = text;
    this.hasReturns = text.includes('\r');
    // TypeScript counts them as ends of lines, also within texts.
    if (/[\u2028\u2029]/.test(text)) throw GIVE_UP;
    this.skip();
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Goes on to a place, and from there over blanks and comments. */
  private moveTo(end: number): void {
    this.end = end;
    this.at = end;
    this.skip();
  }

  private skip(): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at++;
      else if (code === 47) this.skipComment();
      else return;
    }
  }

  private skipComment(): void {
    const { text, at } = this;
    const isBlock = text.startsWith('/*', at);
    if (!isBlock && !text.startsWith('//', at)) throw GIVE_UP;
    const close = isBlock ? text.indexOf('*/', at + 2) : text.slice(at).search(/[\n\r]/);
    if (close < 0 && isBlock) throw GIVE_UP;
    const end = isBlock ? close + 2 : close < 0 ? text.length : at + close;
    // A comment that may tell the compiler what to do.
    if (/^\/\/\/|@ts-/i.test(text.slice(at, end))) throw GIVE_UP;
    this.at = end;
  }

  /** Whether what comes next stands on the line of what comes before. */
  get isOnSameLine(): boolean {
    return !/[\n\r]/.test(this.text.slice(this.end, this.at));
  }

  /** Whether a mark comes next. */
  sees(mark: string): boolean {
    const { text, at } = this;
    return text.charCodeAt(at) === mark.charCodeAt(0) && text.startsWith(mark, at);
  }

  /** Goes over a mark, if it comes next. */
  take(mark: string): boolean {
    if (!this.sees(mark)) return false;
    this.moveTo(this.at + mark.length);
    return true;
  }

  need(mark: string): void {
    if (!this.take(mark)) throw GIVE_UP;
  }

  /** The word that comes next, if one does; it is not gone over. */
  peekWord(): string | undefined {
    const { text, at } = this;
    let end = at;
    let next = text.charCodeAt(end);
    while (isLetter(next) || (end > at && isDigit(next))) next = text.charCodeAt(++end);
    if (end === at) return undefined;
    // The rest of the word, or an escape in it.
    if (next > 127 || next === 92) throw GIVE_UP;
    return text.slice(at, end);
  }

  /** Whether a colon stands right behind the word that comes next. */
  isFollowedByColon(word: string): boolean {
    return this.text.charCodeAt(this.at + word.length) === 58;
  }

  /** Goes over a word, if it is the next one. */
  takeWord(word: string): boolean {
    if (!this.sees(word) || this.peekWord() !== word) return false;
    this.moveTo(this.at + word.length);
    return true;
  }

  /** Any word, as the name of a property; `word` if it was seen already. */
  word(word = this.peekWord()): string {
    if (word === undefined) throw GIVE_UP;
    this.moveTo(this.at + word.length);
    return word;
  }

  /** A word that no grammar gives a meaning: the name of a constant. */
  name(seen?: string): string {
    const word = this.word(seen);
    if (KEYWORDS.has(word)) throw GIVE_UP;
    return word;
  }

  number(): string {
    NUMBER.lastIndex = this.at;
    const digits = NUMBER.exec(this.text)?.[0];
    if (digits === undefined) throw GIVE_UP;
    this.moveTo(this.at + digits.length);
    return `${Number(digits)}`;
  }

  /** A text in quotes. */
  quoted(quote: string): string {
    const { text } = this;
    const start = this.at + 1;
    let close = text.indexOf(quote, start);
    while (close > 0 && text.charCodeAt(close - 1) === 92) {
      let slashes = 1;
      while (text.charCodeAt(close - 1 - slashes) === 92) slashes++;
      if (slashes % 2 === 0) break;
      close = text.indexOf(quote, close + 1);
    }
    if (close < 0) throw GIVE_UP;
    const raw = text.slice(start, close);
    const line = text.indexOf('\n', start);
    if ((line >= 0 && line < close) || (this.hasReturns && raw.includes('\r'))) throw GIVE_UP;
    this.moveTo(close + 1);
    return raw.includes('\\') ? raw.replace(/\\(.)/gs, unescape) : raw;
  }

  /** A piece of a template, opened by a mark: its words, and whether a value follows. */
  templatePiece(): { words: string; goesOn: boolean } {
    const { text } = this;
    const start = this.at + 1;
    const close = start + text.slice(start).search(/[\\\r`]|\$\{/);
    const mark = text[close];
    if (close < start || mark === '\\' || mark === '\r') throw GIVE_UP;
    const goesOn = mark === '$';
    this.moveTo(close + (goesOn ? 2 : 1));
    return { words: text.slice(start, close), goesOn };
  }
}

function unescape(_: string, letter: string): string {
  if (/[\\'"`]/.test(letter)) return letter;
  const meant = ESCAPES[letter];
  if (meant === undefined) throw GIVE_UP;
  return meant;
}
