import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/render/core/engine.ts';
import { distinct, gather } from '../../../src/render/core/gather.ts';
import { pathsOf } from '../../../src/render/core/marks.ts';
import { parts, phrase, sourced } from '../../../src/render/core/sourced.ts';

/** Every path that words carry when they are printed. */
const pathsIn = (words: unknown) => {
  const engine = createEngine({ t: '{{say words}}' }, 'en');
  return [...pathsOf(engine.render('t', { words }).sources)].sort();
};

describe('gather', () => {
  const items = [
    { id: 1, said: { text: sourced('same', ['a']), count: 1 } },
    { id: 2, said: { text: sourced('other', ['b']), count: 1 } },
    { id: 3, said: { text: sourced('same', ['c']), count: 1 } },
    { id: 4, said: undefined },
  ];

  test('says the same words once, with all things that they are said of', () => {
    const groups = gather(items, ({ said }) => said);
    expect(groups.map((group) => group.items.map(({ id }) => id))).toEqual([[1, 3], [2]]);
    expect(pathsIn(groups[0]?.said.text)).toEqual(['a', 'c']);
  });

  test('keeps every path of every piece, however often words were merged before', () => {
    const words = (name: string) =>
      phrase(
        [name],
        parts`${sourced('5 years', [name, 'period'])} from ${sourced('now', [name, 'from'])}`,
      );
    const [one] = distinct([words('a'), words('b')]);
    const [all] = distinct([one, words('c')].filter((each) => each !== undefined));
    expect(pathsIn(all)).toEqual([
      ...['a', 'a.from', 'a.period', 'b', 'b.from', 'b.period', 'c', 'c.from', 'c.period'],
    ]);
  });

  test('the same place twice is one place', () => {
    expect(distinct([sourced('x', ['a']), sourced('x', ['a'])])).toEqual([sourced('x', ['a'])]);
  });
});
