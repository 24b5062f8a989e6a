// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts of files hold templates.
import { describe, expect, it } from 'vitest';
import { GIVE_UP, QuickScanner } from '../../src/read/quick-scanner.ts';

describe('QuickScanner', () => {
  it('goes over words, marks, texts and numbers, and the blanks and comments between them', () => {
    const scan = new QuickScanner(" // c\n const a/* b */= 'it\\'s', -12.50;\n");
    expect([scan.takeWord('const'), scan.at, scan.end]).toEqual([true, 13, 12]);
    expect([scan.name(), scan.at, scan.isOnSameLine]).toEqual(['a', 21, true]);
    expect([scan.take('='), scan.quoted("'"), scan.take(',')]).toEqual([true, "it's", true]);
    expect([scan.take('-'), scan.number(), scan.take(';')]).toEqual([true, '12.5', true]);
    expect([scan.isAtEnd, scan.isOnSameLine]).toEqual([true, false]);
  });

  it('takes nothing that is not next', () => {
    const scan = new QuickScanner('constant: 1');
    expect([scan.takeWord('const'), scan.take('c:'), scan.at]).toEqual([false, false, 0]);
    expect(scan.isFollowedByColon('constant')).toBe(true);
  });

  it('reads a template piece by piece', () => {
    const scan = new QuickScanner('` a ${ b } c`;');
    expect(scan.templatePiece()).toEqual({ words: ' a ', goesOn: true });
    expect([scan.name(), scan.sees('}')]).toEqual(['b', true]);
    expect(scan.templatePiece()).toEqual({ words: ' c', goesOn: false });
  });

  it.each<[string, (scan: QuickScanner) => unknown]>([
    ['type', (scan) => scan.name()],
    ['é', (scan) => scan.word()],
    ['aé', (scan) => scan.peekWord()],
    ['1e3', (scan) => scan.number()],
    ["'a", (scan) => scan.quoted("'")],
    ["'\\x41'", (scan) => scan.quoted("'")],
    [';', (scan) => scan.need(',')],
    ['`\\n`', (scan) => scan.templatePiece()],
  ])('gives up at %j', (text, read) => {
    expect(() => read(new QuickScanner(text))).toThrow(GIVE_UP);
  });

  it.each(['// @ts-ignore', '/// x', '/*', '/ a', '\u2028'])('gives up a text with %j', (text) => {
    expect(() => new QuickScanner(text)).toThrow(GIVE_UP);
  });
});
