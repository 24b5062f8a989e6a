import { describe, expect, expectTypeOf, it } from 'vitest';
import { defineRule, type Rule } from '../../src/check/index.ts';

const texts = {
  id: 'test/rule',
  severity: 'error',
  articles: [],
  title: 'A duty.',
  help: 'Do it.',
} as const;

describe('defineRule', () => {
  it('returns the rule', () => {
    const rule = { ...texts, messages: { wrong: 'Wrong.' } };
    expect(defineRule(rule)).toBe(rule);
    expectTypeOf(defineRule(rule)).toEqualTypeOf<Rule>();
  });

  it('accepts reports and demands in its own messages only', () => {
    defineRule({
      ...texts,
      messages: { wrong: 'Wrong.' },
      // @ts-expect-error: there is no message ‘bad’
      demands: [{ path: 'activities.*.name', when: 'missing', message: 'bad' }],
    });
    defineRule({
      ...texts,
      messages: { wrong: 'Wrong.' },
      check: ({ report }) => {
        report(['organisation'], 'wrong');
        // @ts-expect-error: there is no message ‘bad’
        report(['organisation'], 'bad');
      },
    });
  });
});
