import { describe, expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'dpia/required';
const SPECIAL = (kind: string) =>
  `const special = specialDataCategory({ id: 'special', name: 'special', special: '${kind}' });`;
const USE =
  "[{ category: special, source: 'derived', exception: { condition: 'legal-claims', circumstances: 'A dispute.' } }]";
const found = (fields: Record<string, string>, kind = 'health') =>
  saidBy(RULE, newsletter(fields, SPECIAL(kind)));

describe('an assessment that is not made', () => {
  it('is due where the record says that it is needed', () => {
    expect(found({ dpia: "{ outcome: 'required', remarks: 'Before spring.' }" })).toEqual([
      'activities/newsletter.ts:16:20 “Newsletter” is under way, and the impact assessment that it needs is not made yet.',
    ]);
  });

  it('is due for special data on a large scale, whatever the reason for making none', () => {
    const fields = { riskCriteria: "['vulnerable', 'large-scale']", specialData: USE };
    const said =
      '“Newsletter” uses special categories or data on offences on a large scale: it needs an impact assessment, and none is recorded.';
    expect(found(fields)).toEqual([`activities/newsletter.ts:16:32 ${said}`]);
    expect(found({ ...fields, dpia: "{ outcome: 'not-required', reason: 'No time.' }" })).toEqual([
      `activities/newsletter.ts:16:32 ${said}`,
    ]);
    expect(found({ riskCriteria: "['large-scale']" })).toEqual([]);
  });

  it('is due in France for biometric or genetic data of vulnerable people', () => {
    const fields = { dataSubjects: '[pupils]', specialData: USE };
    expect(found(fields, 'biometric-identification')).toEqual([
      'activities/newsletter.ts:16:17 The French list makes an impact assessment compulsory for such data of vulnerable people, and none is recorded for “Newsletter”.',
    ]);
    expect(found(fields, 'genetic')).toHaveLength(1);
    expect(found(fields, 'health')).toEqual([]);
    expect(found({ specialData: USE }, 'genetic')).toEqual([]);
  });

  it('is due in France for what a name or a purpose tells', () => {
    const purposes =
      "[{ id: 'a', purpose: 'Receive reports of whistleblowers', legalBasis: gap({ question: 'Which?' }) }]";
    expect(found({ purposes })).toEqual([
      'activities/newsletter.ts:12:34 “whistleblowers”: the French list (whistleblowing) makes an impact assessment compulsory, and none is recorded for “Newsletter”.',
    ]);
  });
});

describe('is silent', () => {
  const alerts = { name: "'Whistleblowing'" };

  it.each([
    ['where it was made', { dpia: "{ outcome: 'done', date: '2026-01-10' }" }],
    ['where that is an open question', { dpia: "gap({ question: 'Was it made?' })" }],
    ['where nothing has started', { status: "'planned'" }],
    ['where all has ended', { status: "'ended'" }],
    [
      'where the lists exempt it',
      { dpia: "{ outcome: 'not-required', reason: 'Exempt under deliberation 2019-118.' }" },
    ],
  ])('%s', (_, fields) => {
    expect(found(alerts)).toHaveLength(1);
    expect(found({ ...alerts, ...fields })).toEqual([]);
  });

  it('about a need that is planned for', () => {
    expect(found({ status: "'planned'", dpia: "{ outcome: 'required' }" })).toEqual([]);
  });

  it('about video surveillance, invoices, prospects and the register of staff', () => {
    for (const name of ['Video surveillance of the entrance', 'Invoices', 'Prospects', 'Staff']) {
      expect(found({ name: `'${name}'` })).toEqual([]);
    }
  });
});

it('reads the reason in the languages of the registry', () => {
  const files = {
    ...acme({ languages: "['fr']" }),
    ...newsletter({
      name: "'Alertes professionnelles'",
      dpia: "{ outcome: 'not-required', reason: 'Dispense de la délibération n° 2019-118.' }",
    }),
  };
  expect(saidBy(RULE, files)).toEqual([]);
});
