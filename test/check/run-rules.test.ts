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

it('takes other places as paths, with or without words', () => {
  const [name, letters, leaflet] = [
    ['organisation', 'name'],
    ['activities', 'letters'],
    ['notices', 'leaflet'],
  ] as const;
  const contradicts = rule({
    check: ({ report }) => {
      const related = [letters, { path: leaflet, part: 'key', message: 'wrong' }] as const;
      report(name, 'wrong', {}, { related });
      report(name, 'wrong', {}, { part: 'key' });
    },
  });
  expect(runRules(REGISTRY, [contradicts], '2026-11-21')).toMatchObject([
    {
      path: name,
      part: 'value',
      related: [
        { path: letters, part: 'value' },
        { path: leaflet, part: 'key', message: 'wrong' },
      ],
    },
    { path: name, part: 'key' },
  ]);
});
