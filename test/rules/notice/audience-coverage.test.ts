import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'notice/audience-coverage';
const GUESTS = "const guests = dataSubject({ id: 'guests', name: 'guests' });";

const customers = (fields: string): Files => ({
  'notices/customers.ts': `import { notice } from 'ropa';
import { customers, learners, pupils } from '../data-subjects.ts';
export default notice({ id: 'customers', title: 'Notice', updated: '2026-09-01', version: '1', ${fields} });
`,
});

it('finds every class of people without a notice, in every activity that concerns them', () => {
  expect(saidBy(RULE, customers('audiences: [customers]'))).toEqual([
    'activities/courses.ts:12:29 “Courses” concerns “people who attend courses”, and no privacy notice is addressed to them.',
    'activities/website.ts:12:29 “Website” concerns “people who attend courses”, and no privacy notice is addressed to them.',
  ]);
});

it('counts privacy notices only', () => {
  const files = customers("audiences: [customers, learners, pupils], kind: 'trackers'");
  expect(saidBy(RULE, files)).toHaveLength(5);
});

it('is silent for what is planned or ended, and for what is done for others', () => {
  const concerning = (fields: Readonly<Record<string, string>>) =>
    saidBy(RULE, newsletter({ dataSubjects: '[guests]', ...fields }, GUESTS));
  expect(concerning({})).toEqual([
    'activities/newsletter.ts:11:18 “Newsletter” concerns “guests”, and no privacy notice is addressed to them.',
  ]);
  expect(concerning({ status: "'planned'" })).toEqual([]);
  expect(concerning({ status: "'ended'" })).toEqual([]);
  const hosting = `import { activity, dataSubject } from 'ropa';
const guests = dataSubject({ id: 'guests', name: 'guests' });
export default activity({
  id: 'hosting', name: 'Hosting', role: 'processor', dataSubjects: [guests],
  controllers: [{ name: 'Example School' }], processing: ['host its courses'],
});
`;
  expect(saidBy(RULE, { 'activities/hosting.ts': hosting })).toEqual([]);
});

it('is silent while a notice is left out: it may be the one', () => {
  expect(saidBy(RULE, customers('audiences: [customers], languages: []'))).toEqual([]);
  expect(saidBy(RULE, { 'notices/customers.ts': 'export const = 1;\n' })).toEqual([]);
});
