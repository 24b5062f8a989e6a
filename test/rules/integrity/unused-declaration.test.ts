import { expect, it } from 'vitest';
import { LEFT_OUT, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'integrity/unused-declaration';
const spare = `import { citation, communication, dataSubject, securityMeasure } from 'ropa';
export const guests = dataSubject({ id: 'guests', name: 'guests' });
export const locks = securityMeasure({ id: 'locks', kind: 'both', measure: 'Doors lock.' });
export const bulletin = communication({
  id: 'bulletin', name: 'bulletin', channel: 'post', kind: 'service', refusal: 'Write to us.',
});
export const law = citation({ law: 'Code civil' });
`;

it('finds each declaration that nothing uses; a citation is none', () => {
  expect(saidBy(RULE, { 'spare.ts': spare })).toEqual([
    'spare.ts:2:41 Nothing uses “guests”.',
    'spare.ts:3:44 Nothing uses “Doors lock.”.',
    'spare.ts:5:7 Nothing uses “bulletin”.',
  ]);
});

it('counts a use by anything: a notice, another recipient’s tracker, the organisation', () => {
  const use = `import { notice, tracker } from 'ropa';
import { guests, locks } from './spare.ts';
export const house = notice({
  id: 'house', title: 'For guests', audiences: [guests], updated: '2026-01-01', version: '1',
});
export { };
`;
  expect(saidBy(RULE, { 'spare.ts': spare, 'use.ts': use })).toEqual([
    'spare.ts:3:44 Nothing uses “Doors lock.”.',
    'spare.ts:5:7 Nothing uses “bulletin”.',
  ]);
});

it('is silent while a declaration is left out: that one may use it', () => {
  expect(saidBy(RULE, { 'spare.ts': spare, ...newsletter({ name: LEFT_OUT }) })).toEqual([]);
  expect(saidBy(RULE, { 'spare.ts': spare, 'broken.ts': 'export const = 1;\n' })).toEqual([]);
});
