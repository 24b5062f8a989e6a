import { expect, it } from 'vitest';
import { newsletter, provider } from '../example.ts';
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

it('is silent where names are the same, or another word differs', () => {
  const files = provider(
    "contract: { signed: '2025-01-15' }",
    "locations: [{ country: 'FR' }]",
    "subProcessors: [{ name: 'Example Learning Ltd', locations: [{ country: 'FR' }] }, { name: 'Example Learning', locations: [{ country: 'FR' }] }]",
  );
  expect(saidBy(RULE, files)).toEqual([]);
});
