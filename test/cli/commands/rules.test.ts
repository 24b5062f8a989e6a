import { expect, it } from 'vitest';
import { RULES } from '../../../src/rules/index.ts';
import { ropa } from '../ropa.ts';

const ids = RULES.map(({ id }) => id);

it('lists every rule for programs', () => {
  const { stdout, code } = ropa(['rules', '--format', 'json']);
  const { version, rules } = JSON.parse(stdout);
  expect([code, version]).toEqual([0, 1]);
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(ids);
});

it('lists every rule for people', () => {
  const { stdout } = ropa(['rules', '--lang', 'fr']);
  const listed = [...stdout.matchAll(/^(\S+) +(erreur|avertissement|remarque) +\S/gm)];
  expect(listed.map(([, id]) => id)).toEqual(ids);
});

it('has no other format', () => {
  expect(ropa(['rules', '--format', 'jsn'])).toEqual({
    stdout: '',
    stderr: 'ropa: “jsn” is not a value of --format. Did you mean json?\n',
    code: 2,
  });
});
