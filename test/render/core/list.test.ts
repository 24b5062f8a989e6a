import { describe, expect, test } from 'vitest';
import { enumerated, joined, listed, listedNames, series } from '../../../src/render/core/list.ts';
import { parts, sourced, textOf } from '../../../src/render/core/sourced.ts';

describe('listed', () => {
  test.each([
    [['a'], 'a', 'a'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b et c'],
    [['a, b', 'c'], 'a, b; c', 'a, b ; c'],
    [[], '', ''],
  ])('%s', (items, en, fr) => {
    expect(textOf(listed(items, 'en'))).toBe(en);
    expect(textOf(listed(items, 'fr'))).toBe(fr);
  });

  test('an ‘and’ within an entry is not mistaken for that of the list', () => {
    expect(textOf(listed(['salt and pepper', 'oil'], 'en'))).toBe('salt and pepper, oil');
    expect(textOf(listed(['sel et poivre', 'huile'], 'fr'))).toBe('sel et poivre, huile');
  });

  test('every entry keeps its own path, also one of several pieces', () => {
    const row = listed([sourced('a', ['x']), parts`b ${sourced('c', ['y'])}`], 'en');
    expect(row).toEqual([sourced('a', ['x']), ' and ', 'b ', sourced('c', ['y'])]);
  });
});

describe('enumerated and listedNames', () => {
  test('join whatever they hold', () => {
    expect(textOf(enumerated(['a, b', 'c and d', 'e'], 'en'))).toBe('a, b, c and d and e');
    expect(textOf(listedNames(['a, b', 'c et d', 'e'], 'fr'))).toBe(
      '« a, b », « c et d » et « e »',
    );
    expect(textOf(listedNames(['a'], 'en'))).toBe('“a”');
    expect(listedNames([], 'en')).toEqual([]);
  });

  test('a name keeps its own path', () => {
    expect(listedNames([sourced('a', ['x'])], 'en')).toEqual(['“', sourced('a', ['x']), '”']);
  });
});

describe('series and joined', () => {
  test('have no word between the entries', () => {
    expect(textOf(series(['a', 'b'], 'en'))).toBe('a, b');
    expect(textOf(series(['a, b', 'c'], 'fr'))).toBe('a, b ; c');
    expect(textOf(joined(['a', '', 'b'], ' / '))).toBe('a / b');
  });
});
