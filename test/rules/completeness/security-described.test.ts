import { expect, it } from 'vitest';
import { acme, LEFT_OUT, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'completeness/security-described';
const bare = acme({ security: LEFT_OUT });

it('finds every activity without measures, if the organisation has none', () => {
  const hosting = {
    'activities/hosting.ts': `import { activity } from 'ropa';
export default activity({
  id: 'hosting',
  name: 'Hosting',
  role: 'processor',
  controllers: [{ name: 'Example School' }],
  processing: ['host its courses'],
});
`,
  };
  expect(saidBy(RULE, { ...bare, ...hosting })).toEqual([
    'activities/hosting.ts:2:25 No security measure is described for “Hosting”, neither here nor for the organisation.',
    'activities/newsletter.ts:5:25 No security measure is described for “Newsletter”, neither here nor for the organisation.',
  ]);
});

it('is silent where the activity has measures, or asks which', () => {
  expect(saidBy(RULE, { ...bare, ...newsletter({ security: '[encryption]' }) })).toEqual([]);
  const open = newsletter({ security: "gap({ question: 'Which measures?' })" });
  expect(saidBy(RULE, { ...bare, ...open })).toEqual([]);
});

it('is silent where the organisation asks which measures it has', () => {
  const open = acme({ security: "gap({ question: 'Which measures?' })" });
  expect(saidBy(RULE, { ...open, ...newsletter({}) })).toEqual([]);
});
