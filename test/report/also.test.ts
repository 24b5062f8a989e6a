import { expect, it } from 'vitest';
import { otherPlace, seeAlso } from '../../src/report/also.ts';
import { findingWith } from './sample.ts';

const place = { file: 'registry/acme/data.ts', line: 4, column: 3, endLine: 4, endColumn: 9 };

it('says where, and what stands there if the rule says it', () => {
  expect(otherPlace(place)).toBe('registry/acme/data.ts:4:3');
  expect(otherPlace({ ...place, message: 'The other one.' })).toBe(
    'registry/acme/data.ts:4:3 (The other one.)',
  );
});

it('lists all other places, and is silent where there are none', () => {
  const finding = findingWith({ related: [place, { ...place, line: 9, message: 'Here.' }] });
  expect(seeAlso(finding, { language: 'en' })).toBe(
    'See also: registry/acme/data.ts:4:3, registry/acme/data.ts:9:3 (Here.)',
  );
  expect(seeAlso(finding, { language: 'fr' })).toMatch(/^Voir aussi\u00a0: registry/);
  expect(seeAlso(findingWith({}), { language: 'en' })).toBe('');
});
