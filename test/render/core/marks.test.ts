import { expect, test } from 'vitest';
import { Marks, pathsOf } from '../../../src/render/core/marks.ts';

test('marks say where each value stands, also one within another', () => {
  const marks = new Marks();
  const inner = marks.mark('5 years', ['a', 'period']);
  const outer = marks.mark(`${inner} from now`, ['a']);
  const { text, sources } = marks.extract(`Kept ${outer}.`);
  expect(text).toBe('Kept 5 years from now.');
  expect(sources.map(({ start, end, path }) => [text.slice(start, end), path])).toEqual([
    ['5 years', ['a', 'period']],
    ['5 years from now', ['a']],
  ]);
  expect([...pathsOf(sources)]).toEqual(['a.period', 'a']);
});

test('an empty value stands nowhere', () => {
  const marks = new Marks();
  expect(marks.extract(`a${marks.mark('', ['x'])}b`)).toEqual({ text: 'ab', sources: [] });
});

test('a part that is printed again has its marks where it stands now', () => {
  const marks = new Marks();
  marks.mark('first', ['x']);
  const part = marks.record(() => `${marks.mark('Ann', ['a'])} and ${marks.mark('Bob', ['b'])}`);
  const again = new Marks();
  const one = again.mark('one', ['y']);
  const { text, sources } = again.extract(`${one}, ${again.repeat(part)}, ${again.repeat(part)}`);
  expect(text).toBe('one, Ann and Bob, Ann and Bob');
  expect(sources.map(({ start, end, path }) => [text.slice(start, end), path[0]])).toEqual([
    ['one', 'y'],
    ['Ann', 'a'],
    ['Bob', 'b'],
    ['Ann', 'a'],
    ['Bob', 'b'],
  ]);
});
