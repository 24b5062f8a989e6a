import { describe, expect, expectTypeOf, it } from 'vitest';
import { type List, PERIOD_UNITS, type Period, parsePeriod } from '../../src/model/index.ts';

describe('parsePeriod', () => {
  it.each(PERIOD_UNITS)('reads one %s and several', (unit) => {
    expect(parsePeriod(`1 ${unit}`)).toEqual({ count: 1, unit });
    expect(parsePeriod(`72 ${unit}s`)).toEqual({ count: 72, unit });
  });

  it.each([
    '0 days',
    '-1 day',
    '1.5 years',
    '05 days',
    '1e3 years',
    '10000 days',
    '5  years',
    '5years',
    ' 5 years',
    '5 years ',
    '5 Years',
    'five years',
    '5 yeers',
    '5',
    '',
    5,
    null,
    undefined,
    ['5 years'],
  ])('takes %j for no period', (value) => {
    expect(parsePeriod(value)).toBeUndefined();
  });

  it('has a type that knows numbers and units', () => {
    expectTypeOf<'5 years'>().toExtend<Period>();
    expectTypeOf<'1 day'>().toExtend<Period>();
    expectTypeOf<'5 yeers'>().not.toExtend<Period>();
    expectTypeOf<'five years'>().not.toExtend<Period>();
    expectTypeOf<'5'>().not.toExtend<Period>();
  });
});

describe('List', () => {
  it('may be written in place, or be a constant that is only read', () => {
    expectTypeOf<string[]>().toExtend<List<string>>();
    expectTypeOf<readonly ['a', 'b']>().toExtend<List<string>>();
    expectTypeOf<readonly number[]>().not.toExtend<List<string>>();
  });
});
