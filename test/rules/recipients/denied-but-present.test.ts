import { describe, expect, it } from 'vitest';
import { DENIED_TO_ALL, DENIED_TO_THIRD_PARTIES } from '../../../src/rules/recipients/denials.ts';
import { acme, newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'recipients/denied-but-present';
const notice = (text: string): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  introduction: ${JSON.stringify(text)},
});
`,
});
const found = (text: string) => saidBy(RULE, notice(text));
const inFrench = (text: string) =>
  saidBy(RULE, { ...notice(text), ...acme({ languages: "['fr']" }) });

it('finds the denial and names who receives data all the same', () => {
  expect([
    ...found('We take care. Your data are never disclosed to any third party.'),
    ...found('We never share your personal data with third parties.'),
    ...found('Nobody outside our company has access to your data.'),
    ...inFrench('Vos données ne sont jamais transmises à des tiers.'),
    ...inFrench('Vos données ne sont communiquées à aucun tiers.'),
    ...inFrench('Nous ne communiquons jamais vos données à des tiers.'),
  ]).toEqual([
    'notices/staff.ts:5:17 People are told that nobody else receives their data (“never disclosed to any third party”), and “Payroll” names “bodies that collect social contributions”.',
    'notices/staff.ts:5:17 People are told that nobody else receives their data (“never share your personal data with third parties”), and “Payroll” names “bodies that collect social contributions”.',
    'notices/staff.ts:5:17 People are told that nobody else receives their data (“Nobody outside our company has access”), and “Payroll” names “Example Payroll SARL”.',
    'notices/staff.ts:5:17 People are told that nobody else receives their data (“jamais transmises à des tiers”), and “Payroll” names “bodies that collect social contributions”.',
    'notices/staff.ts:5:17 People are told that nobody else receives their data (“communiquées à aucun tiers”), and “Payroll” names “bodies that collect social contributions”.',
    'notices/staff.ts:5:17 People are told that nobody else receives their data (“ne communiquons jamais vos données à des tiers”), and “Payroll” names “bodies that collect social contributions”.',
  ]);
});

it('finds it where it stands: in an activity, with the organisation', () => {
  const remarks = "'Your data are never passed on to third parties.'";
  const before = "import { socialSecurity } from '../recipients/public-bodies.ts';";
  expect([
    ...saidBy(RULE, newsletter({ recipients: '[socialSecurity]', remarks }, before)),
    ...saidBy(RULE, acme({ responsibility: "'Data are not given to third parties.'" })),
  ]).toEqual([
    'activities/newsletter.ts:16:12 People are told that nobody else receives their data (“never passed on to third parties”), and “Newsletter” names “bodies that collect social contributions”.',
    'organisation.ts:15:19 People are told that nobody else receives their data (“not given to third parties”), and “Payroll” names “bodies that collect social contributions”.',
  ]);
  expect(saidBy(RULE, newsletter({ remarks }))).toEqual([]);
});

it('counts whoever reads a tracker that is not the site’s own', () => {
  const trackers = (party: string) => ({
    'trackers.ts': `import { tracker } from 'ropa';
export const session = tracker({
  id: 'session', label: 'log-in', category: 'essential', party: '${party}', purpose: 'Log in', lifetime: 'session',
});
export const statistics = tracker({
  id: 'statistics', label: 'statistics', category: 'essential', party: 'first', purpose: 'Count', lifetime: 'session',
});
`,
    'notices/customers.ts': `import { notice } from 'ropa';
import { customers, learners, pupils } from '../data-subjects.ts';
export default notice({
  id: 'customers', title: 'Customers', audiences: [customers, learners, pupils], updated: '2026-09-01', version: '2.1',
  introduction: 'Your data are never disclosed to third parties.',
});
`,
  });
  expect(saidBy(RULE, trackers('third'))).toEqual([
    'notices/customers.ts:5:17 People are told that nobody else receives their data (“never disclosed to third parties”), and “Website” uses a tracker that somebody else reads: “log-in”.',
  ]);
  expect(saidBy(RULE, trackers('first'))).toEqual([]);
});

describe('what is no denial', () => {
  it.each([
    'We never sell your data to third parties.',
    'Your data are not disclosed to third parties without your consent.',
    'Your data are not shared with third parties for marketing.',
    'These data are never disclosed to third parties.',
    'Your data are never disclosed to third parties, except where the law asks for it.',
    'Your data are disclosed to third parties.',
    'Third parties cannot read your messages.',
  ])('is left alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Vos données ne sont jamais vendues à des tiers.',
    'Vos données ne sont pas communiquées à des tiers sans votre accord.',
    'Vos données ne sont pas transmises à des tiers à des fins commerciales.',
    'Ces données ne sont jamais communiquées à des tiers.',
    'Hormis les cas prévus par la loi, vos données ne sont pas transmises à des tiers.',
    'Vos données sont communiquées à des tiers.',
  ])('is left alone in French: %s', (text) => {
    expect(inFrench(text)).toEqual([]);
  });
});

it('does not take processors for third parties, but for somebody', () => {
  const only = (text: string) => ({
    ...notice(text),
    'recipients/public-bodies.ts': `import { recipient } from 'ropa';
export const socialSecurity = recipient({ id: 'social-security', kind: 'internal', description: 'us' });
`,
  });
  expect(saidBy(RULE, only('Your data are never disclosed to third parties.'))).toEqual([]);
  expect(saidBy(RULE, only('No one outside our company receives your data.'))).toHaveLength(1);
});

it.each([DENIED_TO_ALL, DENIED_TO_THIRD_PARTIES])('lists phrases once', ({ en, fr }) => {
  expect(new Set(en).size).toBe(en.length);
  expect(new Set(fr).size).toBe(fr.length);
});

it('takes neither colleagues nor a processor behind a tracker for third parties', () => {
  const team = `import { recipient } from 'ropa';
export const payrollProvider = recipient({ id: 'payroll-provider', kind: 'internal', description: 'us' });
`;
  const bodies = `import { recipient } from 'ropa';
export const socialSecurity = recipient({ id: 'social-security', kind: 'internal', description: 'us' });
`;
  const files = { 'recipients/payroll-provider.ts': team, 'recipients/public-bodies.ts': bodies };
  const text = notice('No one outside our company receives your data.');
  expect(saidBy(RULE, { ...text, ...files })).toEqual([]);

  const tracker = `import { tracker } from 'ropa';
import { learningPlatform } from './recipients/learning-platform.ts';
export const count = tracker({
  id: 'count', label: 'count', category: 'essential', party: 'third', purpose: 'Count',
  lifetime: 'session', vendor: learningPlatform,
});
`;
  const before = "import { count } from '../count.ts';";
  const said = (remarks: string) =>
    saidBy(RULE, { 'count.ts': tracker, ...newsletter({ trackers: '[count]', remarks }, before) });
  expect(said("'Your data are never disclosed to third parties.'")).toEqual([]);
  expect(said("'No one outside our company receives your data.'")).toHaveLength(1);
});
