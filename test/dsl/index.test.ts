import { describe, expect, expectTypeOf, it } from 'vitest';
import * as ropa from '../../src/index.ts';
import { KINDS, kindOf } from '../../src/model/index.ts';

const functions = { ...ropa };

describe('what registry files import from ropa', () => {
  it('is this, and nothing else', () => {
    expect(Object.keys(ropa).sort()).toEqual(
      [...KINDS, 'citation', 'gap', 'languages', 'none'].sort(),
    );
  });

  it.each(KINDS)('returns what it is given, as %s', (kind) => {
    const declaration = Object.freeze({ id: kind });
    expect(functions[kind](declaration as never)).toBe(declaration);
    expect(kindOf(declaration)).toBe(kind);
  });

  it('cites a law unchanged', () => {
    const law = Object.freeze({ law: 'GDPR', article: '30' });
    expect(ropa.citation(law)).toBe(law);
    expect(kindOf(law)).toBeUndefined();
  });

  it('says that there is nothing', () => {
    expect(ropa.none).toBe('none');
    expectTypeOf<typeof ropa.none>().toEqualTypeOf<'none'>();
  });

  it('gives references that are opaque, and of one kind', () => {
    const customers = ropa.dataSubject({ id: 'customers', name: 'customers' });
    const staff = ropa.recipient({ id: 'staff', kind: 'internal', description: 'staff' });
    expectTypeOf(customers).not.toEqualTypeOf(staff);
    expectTypeOf(customers.id).toBeString();
    // @ts-expect-error: what was declared is read by rules, not by other declarations.
    customers.name;
    // @ts-expect-error: an object cannot stand for what was not declared.
    const undeclared: typeof customers = { id: 'customers' };
    // @ts-expect-error: a recipient is not a data subject.
    const other: typeof customers = staff;
    expect([undeclared.id, other.id]).toEqual(['customers', 'staff']);
  });
});
