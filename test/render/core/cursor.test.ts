import { describe, expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import {
  allWords,
  cursor,
  declarationAt,
  each,
  stated,
  words,
} from '../../../src/render/core/cursor.ts';

describe('cursors', () => {
  const at = cursor(
    { name: { en: 'a', fr: 'b' }, list: ['x', 'y'], open: { gap: { question: 'q', stated: 's' } } },
    ['r'],
  );

  test('know their path', () => {
    expect(at.get('list').path).toEqual(['r', 'list']);
    expect(each<string>(at.get('list')).map(({ value, path }) => [value, path])).toEqual([
      ['x', ['r', 'list', 0]],
      ['y', ['r', 'list', 1]],
    ]);
  });

  test('give the words of a language', () => {
    expect(words(at.get('name'), 'fr')).toEqual({ text: 'b', path: ['r', 'name'] });
    expect(allWords(at.get('list'), 'en').map(({ text }) => text)).toEqual(['x', 'y']);
  });

  test('give of an open question only what is stated', () => {
    const said = { text: 's', path: ['r', 'open', 'gap', 'stated'] };
    expect(words(at.get('open'), 'en')).toEqual(said);
    expect(allWords(at.get('open'), 'en')).toEqual([said]);
    expect(stated(at.get('open'), 'en')).toEqual(said);
    expect(stated(at.get('name'), 'en')).toBeUndefined();
    expect(words(cursor({ gap: { question: 'q' } }, []), 'en')).toBeUndefined();
  });

  test('of a declaration begin at its collection', () => {
    expect(declarationAt(markAs('activity', { id: 'x' })).path).toEqual(['activities', 'x']);
    expect(declarationAt(markAs('organisation', { id: 'x' })).path).toEqual(['organisation']);
    expect(() => declarationAt({ id: 'nobody' })).toThrow('“nobody” was not declared.');
  });
});
