import { describe, expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'retention/exceeds-marker';
const MARKETING = `[{ id: 'send', purpose: 'Send offers', directMarketing: ['email'], legalBasis: { basis: 'consent', withdrawal: 'Click.' } }, { id: 'orders', purpose: 'Handle orders', legalBasis: { basis: 'contract' } }]`;
const category = (name: string) =>
  `export const traces = dataCategory({ id: 'traces', name: '${name}' });`;
const ofTraces = "[{ category: traces, source: 'automatic' }]";

const found = (retention: string, fields: Readonly<Record<string, string>> = {}, before = '') =>
  saidBy(RULE, newsletter({ retention: `[{ ${retention}, then: 'erase' }]`, ...fields }, before));
const kept = (period: string, from = 'last-contact') =>
  `active: { period: '${period}', from: '${from}' }`;

describe('marketing', () => {
  it('is found above three years, by its channels', () => {
    expect(found(kept('5 years', 'last-activity'), { purposes: MARKETING })).toEqual([
      'activities/newsletter.ts:15:35 Data of “Newsletter” are in use for 5 years; the French marker for marketing is 3 years.',
    ]);
  });

  it('is judged by its own retention where it has one', () => {
    const apart = `[
      { for: { purposes: ['orders'] }, active: { period: '5 years', from: 'order' }, then: 'erase' },
      { for: { purposes: ['send'] }, active: { period: '4 years', from: 'last-contact' }, then: 'erase' },
      { active: { period: '6 years', from: 'order' }, then: 'erase' },
    ]`;
    expect(saidBy(RULE, newsletter({ retention: apart, purposes: MARKETING }))).toEqual([
      'activities/newsletter.ts:17:56 Data of “Newsletter” are in use for 4 years; the French marker for marketing is 3 years.',
    ]);
  });

  it('is right with three years from the last contact, and without channels', () => {
    expect(found(kept('3 years'), { purposes: MARKETING })).toEqual([]);
    expect(found(kept('5 years'))).toEqual([]);
  });
});

describe('images filmed', () => {
  const filmed = category('images of video surveillance');

  it('are found above a month', () => {
    expect(found(kept('2 months', 'recording'), { data: ofTraces }, filmed)).toEqual([
      'activities/newsletter.ts:15:35 Data of “Newsletter” are in use for 2 months; the French marker for images filmed is 30 days.',
    ]);
  });

  it('are right with 30 days or a month, and where a case is told apart', () => {
    expect(found(kept('30 days', 'recording'), { data: ofTraces }, filmed)).toEqual([]);
    expect(found(kept('1 month', 'recording'), { data: ofTraces }, filmed)).toEqual([]);
    const procedure = `for: { what: 'images kept for a procedure' }, ${kept('6 months', 'recording')}`;
    expect(found(procedure, { data: ofTraces }, filmed)).toEqual([]);
  });
});

it('judges a retention by all data that it is for', () => {
  const filmed = category('images of video surveillance');
  const more = `[{ category: traces, source: 'automatic' }, { category: usage, source: 'automatic' }]`;
  const two = kept('2 months', 'recording');
  expect(found(two, { data: more }, filmed)).toEqual([]);
  expect(found(`for: { data: [traces] }, ${two}`, { data: more }, filmed)).toHaveLength(1);
  expect(found(`for: { data: [traces, usage] }, ${two}`, { data: more }, filmed)).toEqual([]);
  expect(found(two, { data: "gap({ question: 'Which?' })" }, filmed)).toEqual([]);
  // Of some data of an activity, it is not known whether they serve marketing.
  const some = `for: { data: [contactDetails] }, ${kept('5 years')}`;
  expect(found(some, { purposes: MARKETING })).toEqual([]);
});

it('finds logs, also by what is stated of an open period', () => {
  const stated = "active: gap({ question: 'From when?', stated: '3 years' })";
  expect(
    found(`for: { data: [traces] }, ${stated}`, { data: ofTraces }, category('server logs')),
  ).toEqual([
    'activities/newsletter.ts:15:50 Data of “Newsletter” are in use for 3 years; the French marker for logs is 1 year.',
  ]);
  expect(found(kept('1 year'), { data: ofTraces }, category('server logs'))).toEqual([]);
  expect(found(kept('5 years'), { data: ofTraces }, category('log of calls'))).toEqual([]);
});

it('finds accounts that nobody uses, and applicants who were not hired', () => {
  expect([
    ...found(kept('3 years', 'last-login')),
    ...found(kept('3 years'), { name: "'Recruitment of staff'" }),
  ]).toEqual([
    'activities/newsletter.ts:15:35 Data of “Newsletter” are in use for 3 years; the French marker for accounts that nobody uses is 2 years.',
    'activities/newsletter.ts:15:35 Data of “Recruitment of staff” are in use for 3 years; the French marker for applicants who were not hired is 2 years.',
  ]);
  expect(found(kept('2 years', 'last-login'))).toEqual([]);
});

it('is silent with a law, in an archive, and outside France', () => {
  const law = "law: [{ law: 'Code du travail', article: 'L1', country: 'FR' }]";
  expect(found(`${kept('5 years')}, ${law}`, { purposes: MARKETING })).toEqual([]);
  const archive = "active: { until: 'order' }, archive: { period: '10 years', reason: 'Proof' }";
  expect(found(archive, { purposes: MARKETING })).toEqual([]);
  const abroad = {
    ...acme({ country: "'BE'" }),
    ...newsletter({ purposes: MARKETING, retention: `[{ ${kept('5 years')}, then: 'erase' }]` }),
  };
  expect(saidBy(RULE, abroad)).toEqual([]);
});
