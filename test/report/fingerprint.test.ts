import { expect, it } from 'vitest';
import { fingerprints } from '../../src/report/fingerprint.ts';
import { findingWith } from './sample.ts';

it('stays when lines move', () => {
  const moved = findingWith({ line: 40, endLine: 41, column: 1, endColumn: 2 });
  expect(fingerprints([moved])).toEqual(fingerprints([findingWith({})]));
});

it('stays when a declaration moves to another file, but not where the file is all that is known', () => {
  const file = 'registry/acme/other.ts';
  expect(fingerprints([findingWith({ file })])).toEqual(fingerprints([findingWith({})]));
  expect(fingerprints([findingWith({ file, path: '' })])).not.toEqual(
    fingerprints([findingWith({ path: '' })]),
  );
});

it.each([
  { rule: 'gaps/open' },
  { path: 'activities.other' },
  { message: 'Other words.' },
  { organisation: 'borealis' },
])('changes with %o', (changes) => {
  expect(fingerprints([findingWith(changes)])).not.toEqual(fingerprints([findingWith({})]));
});

it('numbers those that agree in everything', () => {
  const [first, second] = fingerprints([findingWith({}), findingWith({ line: 9 })]);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(`${first}-2`);
});
