import { describe, expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { type Judging, saidBy } from '../harness.ts';

const RULE = 'eprivacy/phone-prospecting';
const INTERESTS =
  "{ basis: 'legitimate-interests', interest: 'sales', balancing: gap({ question: 'When?' }) }";

const calls = (more = '', basis = INTERESTS, people = 'customers', channels = "'phone'") =>
  newsletter(
    {
      dataSubjects: `[${people}]`,
      purposes: `[{ id: 'calls', purpose: 'Call about courses', directMarketing: [${channels}]${more}, legalBasis:\n${basis} }]`,
    },
    "export const suppliers = dataSubject({ id: 'suppliers', name: 'suppliers' });",
  );
const found = (files: ReturnType<typeof calls>, judging?: Judging) => saidBy(RULE, files, judging);

it('finds calls to consumers without consent', () => {
  const words =
    'activities/newsletter.ts:13:10 “Call about courses” calls people who may be consumers (“people who order courses”) without consent: since 11 August 2026 the law asks for it.';
  expect(found(calls())).toEqual([words]);
  expect(found(calls('', INTERESTS, 'suppliers, customers', "'email', 'phone'"))).toEqual([words]);
});

it('does not take similar products for a reason, which is one for e-mail', () => {
  expect(found(calls(", marketingWithoutConsent: ['similar-products']"))).toHaveLength(1);
});

it('begins on 11 August 2026', () => {
  expect(found(calls(), { asOf: '2026-08-11' })).toHaveLength(1);
  expect(found(calls(), { asOf: '2026-08-10' })).toEqual([]);
});

describe('is silent', () => {
  it.each([
    ['with consent', calls('', "{ basis: 'consent', withdrawal: 'Tell the caller.' }")],
    ['where the basis is an open question', calls('', "gap({ question: 'Which?' })")],
    ['about a contract that runs', calls(", marketingWithoutConsent: ['ongoing-contract']")],
    ['for professionals', calls(", marketingWithoutConsent: ['professionals']")],
    ['for people of a business', calls('', INTERESTS, 'suppliers')],
    ['for other channels', calls('', INTERESTS, 'customers', "'email', 'post'")],
    ['outside France', { ...calls(), ...acme({ country: "'BE'" }) }],
  ])('%s', (_, files) => {
    expect(found(files)).toEqual([]);
  });
});
