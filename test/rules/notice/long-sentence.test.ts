import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'notice/long-sentence';
const words = (count: number) => `Say${' so'.repeat(count - 1)}`;
const said = (text: string) => saidBy(RULE, newsletter({ remarks: JSON.stringify(text) }));

it('finds the longest sentence of a text, from 46 words on', () => {
  expect(said(`${words(45)}. ${words(46)}. ${words(47)}.`)).toEqual([
    expect.stringMatching(
      /^activities\/newsletter\.ts:\d+:\d+ A sentence of 47 words is hard to follow: “Say so so so so so…”\.$/,
    ),
  ]);
  expect(said(`${words(45)}. ${words(45)}! ${words(45)}`)).toEqual([]);
});

it('takes lines and items for sentences, and a word with an apostrophe for one', () => {
  expect(said(`${words(30)}\n- ${words(30)}`)).toEqual([]);
  expect(said(`Say${' it’s'.repeat(44)}.`)).toEqual([]);
  expect(said(`Say${' it’s'.repeat(45)}.`)).toHaveLength(1);
});

it('ends a sentence within bold type, too', () => {
  expect(said(`**${words(25)}.** **${words(25)}**.`)).toEqual([]);
});

it('does not end a sentence at a number or an abbreviation', () => {
  expect(said(`${words(25)} art. 6, 1.5 times, ${words(25).toLowerCase()}.`)).toHaveLength(1);
});
