import { expect, it } from 'vitest';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';
import { trackers } from './trackers.ts';

const RULE = 'eprivacy/tracker-lifetime';

const lasting = (lifetime: string) =>
  trackers(
    "id: 'session', label: 'login', category: 'essential', party: 'first', purpose: 'Log in'",
    `lifetime: ${lifetime}`,
  );

it('finds lives beyond 13 months, in every unit', () => {
  expect(saidBy(RULE, lasting("'2 years'"))).toEqual([
    'trackers.ts:5:13 The tracker “login” lives 2 years, longer than 13 months.',
  ]);
  for (const lifetime of ['14 months', '57 weeks', '398 days', '9529 hours']) {
    expect(saidBy(RULE, lasting(`'${lifetime}'`)), lifetime).toHaveLength(1);
  }
});

it.each(['13 months', '1 year', '56 weeks', '397 days', '9528 hours', '9999 minutes', 'session'])(
  'is silent for %s',
  (lifetime) => {
    expect(saidBy(RULE, lasting(`'${lifetime}'`))).toEqual([]);
  },
);

it('is silent where it is an open question, and outside France', () => {
  expect(saidBy(RULE, lasting("gap({ question: 'How long?', stated: '2 years' })"))).toEqual([]);
  expect(saidBy(RULE, { ...lasting("'2 years'"), ...acme({ country: "'IE'" }) })).toEqual([]);
});
