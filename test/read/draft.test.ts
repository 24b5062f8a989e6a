import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { add, draft, finish } from '../../src/read/draft.ts';
import { UNREADABLE } from '../../src/read/scope.ts';
import { stubReading } from './stub.ts';

const tree = ts.createSourceFile('/a.ts', '({ a: 1 });', 99, true);
const node = (tree.statements[0] as ts.ExpressionStatement).expression;

describe('a draft', () => {
  it('becomes a value that knows where it stands, and how much it holds', () => {
    const reading = stubReading();
    const whole = draft(reading, node, {});
    add(whole, 'a', 1);
    add(whole, 'b', 'x', { key: node, value: node });
    const { value, place } = finish(whole);
    expect([value, place]).toEqual([{ a: 1, b: 'x' }, node]);
    expect(reading.positions.get(value as object)).toEqual({
      own: node,
      borrowed: new Map([['b', { key: node, value: node }]]),
      values: 3,
      depth: 2,
    });
  });

  it('forgets a borrowed place when the literal says the same property again', () => {
    const whole = draft(stubReading(), node, {});
    add(whole, 'a', 1, { key: node, value: node });
    add(whole, 'a', 2);
    expect(whole.positions.borrowed?.size).toBe(0);
  });

  it('cannot be read when a part could not', () => {
    const reading = stubReading();
    const whole = draft(reading, node, []);
    add(whole, 0, UNREADABLE);
    add(whole, 1, 'x');
    expect(finish(whole).value).toBe(UNREADABLE);
    expect([reading.problems, reading.positions.size]).toEqual([[], 0]);
  });

  it('is refused when it holds too much', () => {
    const reading = stubReading();
    const whole = draft(reading, node, []);
    for (let index = 0; index <= 50_000; index++) add(whole, index, true);
    expect(finish(whole).value).toBe(UNREADABLE);
    expect(reading.problems.map(({ message }) => message)).toEqual(['too-much']);
  });

  it('is not reported when nothing is read any more', () => {
    const reading = stubReading({ budget: 0 });
    expect(finish(draft(reading, node, {})).value).toBe(UNREADABLE);
    expect(reading.problems).toEqual([]);
  });
});
