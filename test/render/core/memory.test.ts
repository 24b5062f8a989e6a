import { describe, expect, it, vi } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { contentKeys, Memory, recall } from '../../../src/render/core/memory.ts';

describe('Memory', () => {
  it('makes a thing once of each, under each name', () => {
    const memory = new Memory();
    const make = vi.fn(() => ({}));
    const of = {};
    const made = memory.recall('a', of, make);
    expect(memory.recall('a', of, make)).toBe(made);
    expect(memory.recall('b', of, make)).not.toBe(made);
    expect(memory.recall('a', {}, make)).not.toBe(made);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('knows what was made of nothing', () => {
    const memory = new Memory();
    const make = vi.fn(() => undefined);
    const of = {};
    memory.recall('a', of, make);
    memory.recall('a', of, make);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('makes a thing once of each content, until there are too many', () => {
    const memory = new Memory();
    const make = vi.fn(() => ({}));
    const made = memory.recallContent('a', 'x', make);
    expect(memory.recallContent('a', 'x', make)).toBe(made);
    for (let index = 0; index < 100; index++) memory.recallContent('a', `y ${index}`, make);
    expect(memory.recallContent('a', 'x', make)).not.toBe(made);
  });
});

describe('recall', () => {
  it('makes it where nothing is remembered', () => {
    expect(recall({}, 'a', {}, () => 1)).toBe(1);
    const memory = new Memory();
    const of = {};
    recall({ memory }, 'a', of, () => 1);
    expect(recall({ memory }, 'a', of, () => 2)).toBe(1);
  });
});

describe('contentKeys', () => {
  const category = (name: string) => markAs('dataCategory', { id: 'identity', name });
  const activity = (...data: readonly object[]) => markAs('activity', { id: 'sales', data });

  it('is one for declarations that say the same, and by what they refer to', () => {
    const keyOf = contentKeys();
    const key = keyOf(activity(category('Identity')));
    expect(keyOf(activity(category('Identity')))).toBe(key);
    expect(keyOf(activity(category('Names')))).not.toBe(key);
    expect(keyOf(activity(category('Identity'), category('Identity')))).not.toBe(key);
    expect(keyOf(activity())).not.toBe(key);
  });

  it('tells kinds apart, and what is declared from what is written in its place', () => {
    const keyOf = contentKeys();
    const written = { id: 'a' };
    expect(keyOf(markAs('notice', { id: 'a' }))).not.toBe(keyOf(markAs('tracker', { id: 'a' })));
    const used = activity(markAs('dataCategory', { ...written }));
    expect(keyOf(activity(written))).not.toBe(keyOf(used));
  });

  it('is itself for anything else', () => {
    const other = {};
    expect(contentKeys()(other)).toBe(other);
  });
});
