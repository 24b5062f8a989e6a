import { describe, expect, it } from 'vitest';
import { validityLines } from '../../../src/render/register/validity.ts';
import { contextOf, say } from './fixture.ts';

const context = contextOf();

describe('validityLines', () => {
  it('says since when and until when a decision on adequacy holds', () => {
    expect(say(validityLines(['JP'], context))).toBe('Decision of 23 January 2019, no end set');
    expect(say(validityLines(['GB'], context))).toMatch(/^Decision of .+, ends on .+ 20\d\d$/);
  });

  it('names the country where there are several, and leaves out those without a decision', () => {
    expect(say(validityLines(['JP', 'IN'], context))).toMatch(/^Japan: Decision of/);
    expect(validityLines(['IN'], context)).toEqual([]);
  });

  it('warns of a decision that is challenged, and knows none before its day', () => {
    expect(validityLines(['US'], context)).toContainEqual({
      text: 'The decision is being challenged',
      as: 'open',
    });
    expect(validityLines(['US'], { ...context, asOf: '2022-01-01' })).toEqual([]);
  });
});
