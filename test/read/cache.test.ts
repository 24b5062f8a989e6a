import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDigest, digest, openCache } from '../../src/read/cache.ts';
import { made } from './made.ts';

const folder = () => join(made(), 'cache');

describe('openCache', () => {
  it('gives back what was saved under a name and a key, and the last of it', () => {
    const cache = openCache(folder());
    cache.save('a', 'key', 'one\n');
    cache.save('a', 'key', 'two\né');
    cache.save('b', 'key', '');
    cache.save('c', 'key', Uint8Array.of(255, 10, 0));
    expect([cache.load('a', 'key')?.toString(), cache.load('b', 'key')?.length]).toEqual([
      'two\né',
      0,
    ]);
    expect([...(cache.load('c', 'key') ?? [])]).toEqual([255, 10, 0]);
  });

  it('knows nothing under another name, of another key, or in no folder', () => {
    const cache = openCache(folder());
    expect(cache.load('a', 'key')).toBeUndefined();
    cache.save('a', 'key', 'text');
    expect([cache.load('b', 'key'), cache.load('a', 'other')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -1)],
    ['longer', (text: string) => `${text} `],
    ['changed', (text: string) => text.replace('text', 'next')],
    ['without its first line', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['empty', () => ''],
  ])('does not believe a text that is %s', (_, damage) => {
    const path = folder();
    const cache = openCache(path);
    cache.save('a', 'key', 'a text\n');
    writeFileSync(join(path, 'a'), damage(readFileSync(join(path, 'a'), 'utf8')));
    expect(cache.load('a', 'key')).toBeUndefined();
  });

  it('gives a part of what was saved last, if there is so much of it', () => {
    const path = folder();
    const cache = openCache(path);
    cache.save('a', 'key', 'first');
    cache.save('a', 'other', 'second');
    expect(cache.part('a', 1, 4)?.toString()).toBe('eco');
    expect([cache.part('a', 4, 7), cache.part('b', 0, 1)]).toEqual([undefined, undefined]);
  });

  it('does without where it cannot write', () => {
    const path = join(made({ 'acme/data.ts': '' }), 'acme', 'data.ts');
    const cache = openCache(path);
    cache.save('a', 'key', 'text');
    expect(cache.load('a', 'key')).toBeUndefined();
    const folderInTheWay = folder();
    mkdirSync(join(folderInTheWay, 'a'), { recursive: true });
    openCache(folderInTheWay).save('a', 'key', 'text');
    expect(readdirSync(folderInTheWay)).toEqual(['a']);
  });

  it('forgets what has not been written for a month', () => {
    const path = folder();
    const cache = openCache(path);
    const daysAgo = (days: number) => Date.now() / 1000 - days * 24 * 60 * 60;
    for (const [name, days] of [
      ['old', 31],
      ['young', 29],
    ] as const) {
      cache.save(name, 'key', 'text');
      utimesSync(join(path, name), daysAgo(days), daysAgo(days));
    }
    cache.save('new', 'key', 'text');
    expect(readdirSync(path).sort()).toEqual(['new', 'young']);
  });
});

describe('digest', () => {
  it('tells lists apart that read the same', () => {
    const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['1\na'], ['', 'a'], ['a']];
    expect(new Set(lists.map((list) => digest(list))).size).toBe(lists.length);
    expect(digest(['é'])).toBe(digest(['é']));
  });
});

it('tells the contents of files apart, and knows those that it has seen', () => {
  const [one, same, other] = ['a', 'a', 'b'].map((text) => Buffer.from(text));
  if (!one || !same || !other) throw new Error('There are three.');
  expect(contentDigest(one)).toBe(contentDigest(same));
  expect(contentDigest(one)).toBe(contentDigest(one));
  expect(contentDigest(other)).not.toBe(contentDigest(one));
});
