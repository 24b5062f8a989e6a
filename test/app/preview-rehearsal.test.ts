import { expect, it } from 'vitest';
import { asIfRenamed } from '../../src/app/preview-rehearsal.ts';
import * as dsl from '../../src/index.ts';
import { kindOf } from '../../src/model/index.ts';
import { readOrganisation } from '../../src/read/index.ts';
import { newRegistry } from './folders.ts';

it.each([
  ['alpha', expect.stringMatching(/ 7$/)],
  ['beta', { en: expect.stringMatching(/ 7$/), fr: expect.stringMatching(/ 7$/) }],
])('gives an activity of %s another name, and leaves the reading as it is', (id, name) => {
  const reading = readOrganisation(newRegistry(), id, dsl);
  const before = JSON.stringify(reading.declarations);
  const after = asIfRenamed(reading, 7);
  const changed = after?.declarations.filter((one) => !reading.declarations.includes(one));
  expect(changed).toMatchObject([{ kind: 'activity', value: { name } }]);
  expect(kindOf(changed?.[0]?.value)).toBe('activity');
  expect(JSON.stringify(reading.declarations)).toBe(before);
});

it('needs an activity', () => {
  const reading = readOrganisation(newRegistry(), 'beta', dsl);
  const declarations = reading.declarations.filter(({ kind }) => kind !== 'activity');
  expect(asIfRenamed({ ...reading, declarations }, 1)).toBeUndefined();
});
