import { describe, expect, expectTypeOf, it } from 'vitest';
import { dataCategory, recipient, specialDataCategory } from '../../src/index.ts';
import { type Declared, resolve } from '../../src/model/index.ts';

describe('resolve', () => {
  it('gives what a reference refers to, by its kind', () => {
    const staff = recipient({ id: 'staff', kind: 'internal', description: 'our staff' });
    expect(resolve(staff)).toBe(staff);
    expect(resolve(staff).description).toBe('our staff');
    expectTypeOf(resolve(staff)).toEqualTypeOf<Declared<'recipient'>>();
  });

  it('tells the kinds of data apart', () => {
    const ordinary = dataCategory({ id: 'identity', name: 'identity' });
    const special = specialDataCategory({ id: 'health', name: 'health', special: 'health' });
    expect(resolve(special).special).toBe('health');
    expectTypeOf(resolve(ordinary)).toEqualTypeOf<Declared<'dataCategory'>>();
    expectTypeOf(resolve(special)).toEqualTypeOf<Declared<'specialDataCategory'>>();
  });
});
