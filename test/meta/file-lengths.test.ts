import { describe, expect, it } from 'vitest';
import { contentOf, SOURCES } from './sources.ts';

const MEDIAN = 60;
const NINETY_FIFTH = 230;

/** Tables of facts and words: their length is that of what they list. */
const EXEMPT: readonly { files: RegExp; reason: string }[] = [
  { files: /^src\/law\//, reason: 'law as data: one entry a country, decision or article' },
  { files: /^src\/messages\/fr\//, reason: 'texts: one entry a rule' },
  { files: /^src\/render\/labels\//, reason: 'words: one entry a member of a union' },
];

const measured = SOURCES.filter((file) => !EXEMPT.some(({ files }) => files.test(file)))
  .map((file) => ({ file, lines: contentOf(file).trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

const percentile = (part: number) => measured[Math.ceil(measured.length * part) - 1];

describe('the length of source files', () => {
  it('is measured on most of them', () => {
    expect(measured.length).toBeGreaterThan(SOURCES.length / 2);
  });

  it(`is at most ${MEDIAN} lines for half of them`, () => {
    expect(percentile(0.5)?.lines).toBeLessThanOrEqual(MEDIAN);
  });

  it(`is at most ${NINETY_FIFTH} lines for 95 in 100`, () => {
    const longest = measured.slice(-Math.ceil(measured.length / 20));
    const list = longest.map(({ file, lines }) => `${file}: ${lines}`).join('\n');
    expect(percentile(0.95)?.lines, list).toBeLessThanOrEqual(NINETY_FIFTH);
  });

  it.each(EXEMPT)('exempts $files for files that exist', ({ files }) => {
    expect(SOURCES.some((file) => files.test(file))).toBe(true);
  });
});
