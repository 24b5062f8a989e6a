import { describe, expect, it } from 'vitest';
import { holds, isSaid, tidy } from '../../src/check/index.ts';
import { finding } from './sample.ts';

const place = { file: 'a.ts', line: 2, column: 5, endLine: 3, endColumn: 4 };

describe('holds', () => {
  it('has a position from its first character to just after its last', () => {
    const at = (line: number, column: number) => holds(place, { file: 'a.ts', line, column });
    expect([at(2, 5), at(2, 99), at(3, 1), at(3, 4)]).toEqual([true, true, true, true]);
    expect([at(2, 4), at(1, 9), at(3, 5), at(4, 1)]).toEqual([false, false, false, false]);
  });

  it('has none of another file', () => {
    expect(holds(place, { file: 'b.ts', line: 2, column: 5 })).toBe(false);
  });
});

describe('isSaid', () => {
  const position = { file: 'a.ts', line: 2, column: 9 };

  it('sees a finding on the position', () => {
    expect(isSaid([finding(place)], position, undefined)).toBe(true);
    expect(isSaid([finding({ ...place, line: 3, column: 1 })], position, undefined)).toBe(false);
  });

  it('sees a finding inside the field of which the compiler complains', () => {
    const field = { file: 'a.ts', line: 2, column: 1, endLine: 9, endColumn: 1 };
    const inside = finding({ file: 'a.ts', line: 5, column: 3, endLine: 5, endColumn: 8 });
    expect(isSaid([inside], position, field)).toBe(true);
    expect(isSaid([finding({ ...inside, file: 'b.ts' })], position, field)).toBe(false);
  });
});

describe('tidy', () => {
  it('orders by organisation, file, place and rule', () => {
    const places = [
      finding({ organisation: 'z', file: 'a.ts' }),
      finding({ file: 'b.ts', line: 1 }),
      finding({ file: 'a.ts', line: 10, column: 1 }),
      finding({ file: 'a.ts', line: 9, column: 5, rule: 'test/b' }),
      finding({ file: 'a.ts', line: 9, column: 5, rule: 'test/a' }),
      finding({ file: 'a.ts', line: 9, column: 12 }),
    ];
    const order = tidy(places).map((one) => places.indexOf(one));
    expect(order).toEqual([4, 3, 5, 2, 1, 0]);
  });

  it('says the same of the same place once', () => {
    const one = finding({ path: 'activities.a' });
    expect(tidy([one, finding({ path: 'activities.b' })])).toEqual([one]);
    expect(tidy([one, finding({ message: 'other' })])).toHaveLength(2);
  });

  it('keeps all places that are related to the same', () => {
    const [one, two] = [{ ...place }, { ...place, line: 3, message: 'other', data: {} }];
    const findings = [
      finding({ path: 'activities.a', related: [one] }),
      finding({ path: 'activities.b', related: [two, one] }),
      finding({ path: 'activities.c' }),
    ];
    expect(tidy(findings)).toEqual([finding({ path: 'activities.a', related: [one, two] })]);
  });
});
