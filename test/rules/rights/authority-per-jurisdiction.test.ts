import { describe, expect, it } from 'vitest';
import { acme } from '../example.ts';
import { type Judging, saidBy } from '../harness.ts';

const RULE = 'rights/authority-per-jurisdiction';
const found = (fields: Record<string, string>, judging: Judging = {}) =>
  saidBy(RULE, acme(fields), judging);
const representative = (territory: string) => ({
  representatives: `[{ territory: '${territory}', law: { law: 'UK GDPR', article: '27' }, name: 'Example Ltd' }]`,
});
/** Where something is said. */
const placesOf = (said: readonly string[]) => said.map((one) => one.replace(/ .*/, ''));
const AUTHORITY =
  "People under the law of this country (United Kingdom) are not told that they may complain to its authority, Information Commissioner's Office (Information Commission).";
const PROCEDURE =
  'Since 19 June 2026, the law of this country (United Kingdom) asks for a complaints procedure of the organisation’s own, and people are not told of any.';

describe('a country outside the European Economic Area', () => {
  it('shows in a representative, an address, the seat or a text', () => {
    expect(found(representative('GB'), { asOf: '2026-06-18' })).toEqual([
      `organisation.ts:15:34 ${AUTHORITY}`,
    ]);
    const london = "[{ lines: ['1 street'], city: 'London', country: 'GB' }]";
    expect(found({ addresses: london }, { asOf: '2026-06-18' })).toEqual([
      `organisation.ts:9:63 ${AUTHORITY}`,
    ]);
    expect(placesOf(found({ country: "'CH'" }))).toEqual(['organisation.ts:8:12']);
    const people = `import { dataSubject } from 'ropa';
export const learnersAbroad = dataSubject({ id: 'learners-abroad', name: 'learners in Monaco' });
`;
    expect(saidBy(RULE, { 'abroad.ts': people })).toEqual([
      'abroad.ts:2:74 People under the law of this country (Monaco) are not told that they may complain to its authority, Autorité de Protection des Données Personnelles.',
    ]);
  });

  it('shows in the scope of a notice and in the description of a class of people', () => {
    const subjects = `import { dataSubject } from 'ropa';
export const some = dataSubject({ id: 'some', name: 'some', description: 'learners in Monaco' });
`;
    expect(placesOf(saidBy(RULE, { 'some.ts': subjects }))).toEqual(['some.ts:2:74']);
    const notice = `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  scope: 'people who work in Monaco',
});
`;
    expect(placesOf(saidBy(RULE, { 'notices/staff.ts': notice }))).toEqual([
      'notices/staff.ts:5:10',
    ]);
  });

  it('is not looked for among open addresses', () => {
    expect(found({ addresses: "gap({ question: 'Where?' })" })).toEqual([]);
    expect(found({ country: "gap({ question: 'Where?' })" })).toEqual([]);
  });

  it('is found once', () => {
    const addresses = "[{ lines: ['1 street'], city: 'Geneva', country: 'CH' }]";
    expect(placesOf(found({ ...representative('CH'), addresses }))).toEqual([
      'organisation.ts:15:34',
    ]);
  });

  it('is served where its authority is listed or named', () => {
    const listed = { supervisoryAuthorities: "['FR', 'CH']" };
    expect(found({ ...representative('CH'), ...listed })).toEqual([]);
    const complaint = "'In Switzerland, you may complain to the FDPIC.'";
    expect(found({ ...representative('CH'), complaint })).toEqual([]);
    const gap = { supervisoryAuthorities: "gap({ question: 'Which?' })" };
    expect(found({ ...representative('CH'), ...gap })).toEqual([]);
  });
});

describe('the United Kingdom', () => {
  const listed = { ...representative('GB'), supervisoryAuthorities: "['FR', 'GB']" };

  it('wants a complaints procedure from 19 June 2026 on', () => {
    expect(found(listed, { asOf: '2026-06-18' })).toEqual([]);
    expect(found(listed, { asOf: '2026-06-19' })).toEqual([`organisation.ts:15:34 ${PROCEDURE}`]);
  });

  it('has it where the text says so', () => {
    const complaint = "'Use our complaints form; we answer within 30 days.'";
    expect(found({ ...listed, complaint })).toEqual([]);
  });
});

it.each([
  ['another Member State', representative('EU')],
  [
    'an address in another Member State',
    { addresses: "[{ lines: ['1 street'], city: 'Brussels', country: 'BE' }]" },
  ],
  ['a country without an authority that is known', representative('BR')],
])('is silent about %s', (_, fields) => {
  expect(found(fields)).toEqual([]);
});

it.each(['pupils on an exchange in the United Kingdom', 'staff who travel in Switzerland'])(
  'is silent about people who only go there: %s',
  (name) => {
    const people = `import { dataSubject } from 'ropa';
export const some = dataSubject({ id: 'some', name: '${name}' });
`;
    expect(saidBy(RULE, { 'some.ts': people })).toEqual([]);
  },
);
