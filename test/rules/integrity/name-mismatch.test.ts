import { expect, it } from 'vitest';
import { acme, newsletter, provider } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'integrity/name-mismatch';

it('finds spellings by case, accents, spaces and punctuation, at the later place', () => {
  const files = provider(
    "contract: { signed: '2025-01-15' }",
    "locations: [{ country: 'FR' }]",
    "subProcessors: [{ name: 'EXAMPLE LEARNING, Ltd.', locations: [{ country: 'FR' }] }, { name: 'Acmé-Training S.A.S.', locations: [{ country: 'FR' }] }]",
  );
  expect(saidBy(RULE, files)).toEqual([
    'recipients/payroll-provider.ts:9:27 “EXAMPLE LEARNING, Ltd.” is written “Example Learning Ltd” elsewhere: one body seems to have two names.',
    'recipients/payroll-provider.ts:9:95 “Acmé-Training S.A.S.” is written “Acme Training SAS” elsewhere: one body seems to have two names.',
  ]);
});

it('compares parties too, with whom one decides and for whom one works', () => {
  const joint = newsletter({
    role: "'joint-controller'",
    jointControllers: "[{ name: 'Example PAYROLL Sarl' }]",
    arrangement: "{ essence: 'We answer; they print.' }",
  });
  const hosting = `import { activity } from 'ropa';
export default activity({
  id: 'hosting',
  name: 'Hosting',
  role: 'processor',
  controllers: [{ name: 'Example Learning LTD' }, { class: 'schools', list: 'in the CRM' }],
  processing: ['host courses'],
});
`;
  expect(saidBy(RULE, { ...joint, 'activities/hosting.ts': hosting })).toEqual([
    'activities/hosting.ts:6:25 “Example Learning LTD” is written “Example Learning Ltd” elsewhere: one body seems to have two names.',
    'activities/newsletter.ts:16:30 “Example PAYROLL Sarl” is written “Example Payroll SARL” elsewhere: one body seems to have two names.',
  ]);
});

it('compares the host of the site and the companies of the group', () => {
  const group = "{ name: 'Acme Group', entities: ['Example Learning LTD', 'ACME Training Sas'] }";
  expect(saidBy(RULE, acme({ host: "{ name: 'acme training SAS' }", group }))).toEqual([
    'organisation.ts:15:17 “acme training SAS” is written “Acme Training SAS” elsewhere: one body seems to have two names.',
    'organisation.ts:16:67 “ACME Training Sas” is written “Acme Training SAS” elsewhere: one body seems to have two names.',
    'recipients/learning-platform.ts:6:9 “Example Learning Ltd” is written “Example Learning LTD” elsewhere: one body seems to have two names.',
  ]);
  const open = "{ name: 'Acme Group', entities: gap({ question: 'Which?' }) }";
  expect(saidBy(RULE, acme({ group: open }))).toEqual([]);
});

it('is silent for whom we work, while that is an open question', () => {
  const hosting = `import { activity, gap } from 'ropa';
export default activity({
  id: 'hosting', name: 'Hosting', role: 'processor', processing: ['host courses'],
  controllers: gap({ question: 'For whom?' }),
});
`;
  expect(saidBy(RULE, { 'activities/hosting.ts': hosting })).toEqual([]);
});

it('is silent where names are the same, or another word differs', () => {
  const files = provider(
    "contract: { signed: '2025-01-15' }",
    "locations: [{ country: 'FR' }]",
    "subProcessors: [{ name: 'Example Learning Ltd', locations: [{ country: 'FR' }] }, { name: 'Example Learning', locations: [{ country: 'FR' }] }]",
  );
  expect(saidBy(RULE, files)).toEqual([]);
});
