import { expect, it } from 'vitest';
import { runRules } from '../../src/check/index.ts';
import { REGISTRY, rule } from './sample.ts';

it('gives every rule the registry, the day and what is left out, and collects what they report', () => {
  const seen: unknown[] = [];
  const first = rule({
    id: 'test/first',
    check: ({ registry, asOf, leftOut, report }) => {
      seen.push(registry, asOf, [...leftOut]);
      report(['organisation', 'name'], 'wrong', { name: 'House' });
    },
  });
  const second = rule({
    id: 'test/second',
    check: ({ report }) => report(['notices', 'leaflet', 'heading'], 'wrong', {}, 'key'),
  });
  const reported = runRules(REGISTRY, [first, rule({}), second], '2026-11-21', new Set(['notice']));
  expect(seen).toEqual([REGISTRY, '2026-11-21', ['notice']]);
  expect(reported).toEqual([
    {
      rule: 'test/first',
      message: 'wrong',
      data: { name: 'House' },
      path: ['organisation', 'name'],
      part: 'value',
    },
    {
      rule: 'test/second',
      message: 'wrong',
      data: {},
      path: ['notices', 'leaflet', 'heading'],
      part: 'key',
    },
  ]);
});

it('leaves nothing out unless told', () => {
  const seen: number[] = [];
  runRules(
    REGISTRY,
    [rule({ check: ({ leftOut }) => void seen.push(leftOut.size) })],
    '2026-11-21',
  );
  expect(seen).toEqual([0]);
});
