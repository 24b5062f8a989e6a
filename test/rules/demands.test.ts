import { expect, it } from 'vitest';
import type { Declaration, Rule } from '../../src/check/index.ts';
import { kindOf, type Path } from '../../src/model/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { putTogether } from '../check/put-together.ts';
import { EVERYTHING, health, offences, people } from './everything.ts';

/** What is put in place of a value: nothing, or something that no field takes, or nearly takes. */
const MUTATIONS: readonly { name: string; instead: (value: unknown) => unknown }[] = [
  { name: 'nothing', instead: () => undefined },
  { name: 'an empty list', instead: (value) => (Array.isArray(value) ? [] : value) },
  { name: 'a blank text', instead: (value) => (typeof value === 'string' ? ' ' : value) },
  { name: 'another text', instead: () => 'no such value' },
  { name: 'a misspelling', instead: (value) => (typeof value === 'string' ? `${value}s` : value) },
  { name: 'a number', instead: () => 99 },
  { name: 'an empty object', instead: () => ({}) },
  { name: 'a special category', instead: (value) => (kindOf(value) ? health : value) },
  { name: 'data on offences', instead: (value) => (kindOf(value) ? offences : value) },
  { name: 'a data subject', instead: (value) => (kindOf(value) ? people : value) },
];

/** Every field below a value. What it refers to is one value, and not entered. */
function* pathsIn(value: unknown): Generator<Path> {
  if (typeof value !== 'object' || value === null || kindOf(value) !== undefined) return;
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const step of steps) {
    yield [step];
    for (const path of pathsIn((value as Record<string | number, unknown>)[step])) {
      yield [step, ...path];
    }
  }
}

/** A copy with something else in one place; nothing there if that is `undefined`. */
function replaced(value: unknown, path: Path, instead: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return instead(value);
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const fields = copy as Record<string | number, unknown>;
  const part = replaced(fields[step], rest, instead);
  if (part === undefined) delete fields[step];
  else fields[step] = part;
  return copy;
}

const broken = EVERYTHING.flatMap(({ kind, value, file }) =>
  [...pathsIn({ ...value })].flatMap((path) =>
    MUTATIONS.map(({ instead }): Declaration => {
      const spoilt = replaced({ ...value }, path, instead);
      return { kind, value: spoilt as Declaration['value'], file };
    }),
  ),
);

/** Every demand as a rule of its own, so that each of them can be seen to speak. */
const demanding: Rule[] = RULES.flatMap((rule) =>
  (rule.demands ?? []).map((demand) => {
    const { path, when, found = '', given } = demand;
    const about = [path, when, found, JSON.stringify(given)].filter(Boolean).join(' ');
    return { ...rule, id: `${rule.id}: ${demand.message}: ${about}`, demands: [demand] };
  }),
);

const said = new Set(
  broken.flatMap((declaration) =>
    putTogether('house', [declaration], demanding).reported.flatMap(({ rule, message }) => [
      rule,
      `${rule.split(': ', 1)[0]} ${message}`,
    ]),
  ),
);

it('nothing is said of what nobody has spoilt', () => {
  const { reported, registry } = putTogether('house', EVERYTHING, RULES);
  expect(reported).toEqual([]);
  expect(registry?.activities).toHaveLength(2);
});

it('every demand is of its own', () => {
  expect(new Set(demanding.map(({ id }) => id)).size).toBe(demanding.length);
});

it.each(demanding)('$id speaks', ({ id }) => {
  expect(said).toContain(id);
});

const misspelt = demanding.flatMap(({ id, messages, demands: [demand] = [] }) =>
  demand && Object.hasOwn(messages, `${demand.message}-meant`)
    ? [`${id.split(': ', 1)[0]} ${demand.message}-meant`]
    : [],
);

it.each([...new Set(misspelt)])('%s says what was meant', (message) => {
  expect(said).toContain(message);
});
