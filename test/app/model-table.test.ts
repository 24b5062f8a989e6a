import { describe, expect, it } from 'vitest';
import { docOf, membersOf, modelTable } from '../../src/app/model-table.ts';

const table = modelTable([
  `export const WORDS = ['a', 'b'] as const;
interface Base {
  /** Of the base. */
  readonly id: string;
}
/** One
 * thing. */
export interface One extends Base {
  /** Here. */
  readonly same: string;
  readonly own: string;
}
export interface Two extends Base {
  /** There. */
  readonly same?: string;
}
export type Either = One | (Two & {
  /** Inline. */
  readonly inline: string;
}) | Gap<string>;
export type Lists = List<Either>;`,
]);
const members = (name: string) => {
  const definition = table.types.get(name);
  if (!definition) throw new Error(`There is no ${name}.`);
  return membersOf([definition], table);
};
const told = (name: string) =>
  members(name).map(({ name: field, docs, isRequired, isOptional }) =>
    [field, docs.join(' '), isRequired ? 'required' : '', isOptional ? 'optional' : '']
      .filter(Boolean)
      .join(' '),
  );

describe('modelTable', () => {
  it('knows types and lists, with their comments on one line', () => {
    expect([...table.types.keys()]).toEqual(['Base', 'One', 'Two', 'Either', 'Lists']);
    expect(table.lists.get('WORDS')).toEqual(['a', 'b']);
    const one = table.types.get('One');
    expect(one && docOf(one)).toBe('One thing.');
  });
});

describe('membersOf', () => {
  it('has those of what an interface extends', () => {
    expect(told('One')).toEqual([
      'id Of the base. required',
      'same Here. required',
      'own required',
    ]);
  });

  it('has those of every alternative, and says which of them not all have', () => {
    expect(told('Either')).toEqual([
      'id Of the base. required',
      'same Here. There. required optional',
      'own required optional',
      'inline Inline. required optional',
    ]);
    expect(told('Lists')).toEqual(told('Either'));
  });
});
