import { describe, expect, it } from 'vitest';
import { acme, LEFT_OUT, newsletter, provider } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'recipients/processor-breach-deadline';
const contract = (code: string) =>
  saidBy(RULE, provider("locations: [{ country: 'FR' }]", `contract: ${code}`));
const ours = (breachNotice: string) =>
  saidBy(
    RULE,
    newsletter({
      role: "'processor'",
      purposes: LEFT_OUT,
      recipients: LEFT_OUT,
      retention: LEFT_OUT,
      controllers: "[{ name: 'Example School' }]",
      processing: "['hosting']",
      ...(breachNotice && { breachNotice }),
    }),
  );
const measure = (words: string): Files => ({
  'measures.ts': `import { securityMeasure } from 'ropa';
export const alert = securityMeasure({ id: 'alert', kind: 'organisational', measure: ${JSON.stringify(words)} });
`,
});
const said = (words: string) => saidBy(RULE, measure(words));
const inFrench = (words: string) =>
  saidBy(RULE, { ...measure(words), ...acme({ languages: "['fr']" }) });

it('finds a processor with more than 48 hours', () => {
  expect([
    ...contract("{ signed: '2025-01-15', breachNotice: '72 hours' }"),
    ...contract("{ signed: '2025-01-15', breachNotice: '3 days' }"),
    ...contract("{ signed: '2025-01-15', breachNotice: '49 hours' }"),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:51 “Example Payroll SARL” has 72 hours to report a breach, which leaves little or nothing of the 72 hours towards the authority.',
    'recipients/payroll-provider.ts:8:51 “Example Payroll SARL” has 3 days to report a breach, which leaves little or nothing of the 72 hours towards the authority.',
    'recipients/payroll-provider.ts:8:51 “Example Payroll SARL” has 49 hours to report a breach, which leaves little or nothing of the 72 hours towards the authority.',
  ]);
  for (const period of ['30 minutes', '24 hours', '48 hours', '2 days']) {
    expect(contract(`{ signed: '2025-01-15', breachNotice: '${period}' }`)).toEqual([]);
  }
  expect(contract("{ signed: '2025-01-15' }")).toEqual([]);
});

it('finds 72 hours in what is done for others', () => {
  expect([...ours("'72 hours'"), ...ours("'1 week'")]).toEqual([
    'activities/newsletter.ts:15:17 In “Newsletter” a breach is reported to the controller only within 72 hours: 72 hours is the controller’s own limit towards the authority.',
    'activities/newsletter.ts:15:17 In “Newsletter” a breach is reported to the controller only within 1 week: 72 hours is the controller’s own limit towards the authority.',
  ]);
  expect([...ours("'71 hours'"), ...ours('')]).toEqual([]);
});

it('reads what is stated of a contract that is not yet on record', () => {
  const stated = (words: string) => contract(`gap({ question: 'When?', stated: '${words}' })`);
  expect(stated('It reports any breach within 72 hours.')).toEqual([
    'recipients/payroll-provider.ts:8:46 A breach is reported to the controller within “72 hours”: that is the controller’s own limit towards the authority.',
  ]);
  expect(stated('It reports any breach within 48 hours.')).toEqual([]);
  expect(stated('It answers requests within 72 hours.')).toEqual([]);
});

describe('texts on breaches', () => {
  it('are found where the customer is told within 72 hours', () => {
    expect([
      ...said('We report a data breach to our customers within 72 hours.'),
      ...inFrench('Nous avertissons nos clients de toute violation dans les 72 h.'),
      ...inFrench('Le responsable du traitement est averti de toute faille sous 72 heures.'),
    ]).toEqual([
      'measures.ts:2:86 A breach is reported to the controller within “72 hours”: that is the controller’s own limit towards the authority.',
      'measures.ts:2:86 A breach is reported to the controller within “72 h”: that is the controller’s own limit towards the authority.',
      'measures.ts:2:86 A breach is reported to the controller within “72 heures”: that is the controller’s own limit towards the authority.',
    ]);
  });

  it('are left alone in what a provider is said to do for us', () => {
    const limits = "limits: 'It reports a breach to its customers within 72 hours.'";
    expect(saidBy(RULE, provider("contract: { signed: '2025-01-15' }", limits))).toEqual([]);
  });

  it('are left alone where it is the authority, or another time, or no breach', () => {
    for (const words of [
      'We notify a breach to the supervisory authority within 72 hours and tell the customers concerned.',
      'We report a data breach to our customers within 24 hours.',
      'Orders of customers are sent within 72 hours.',
      'We report every breach within 72 hours.',
      'A breach is reported within 72 hours. We then tell our customers.',
    ]) {
      expect(said(words)).toEqual([]);
    }
    expect(
      inFrench('Une violation est notifiée à la CNIL sous 72 heures, puis au client.'),
    ).toEqual([]);
  });
});
