import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { OPEN_ENTRY, OPEN_NOTICE, OPEN_PURPOSE } from '../../../src/rules/purpose/open-lists.ts';
import { newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'purpose/closed-list';
const CONSENT = "{ basis: 'consent', withdrawal: 'Click.' }";

const purpose = (words: string, more = '') =>
  newsletter({
    purposes: `[{ id: 'send', legalBasis: ${CONSENT},\n  purpose: '${words}'${more} }]`,
  });
const notice = (text: string, kind = 'privacy'): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Notice for staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  kind: '${kind}',
  introduction: '${text}',
});
`,
});

it('finds open lists of purposes, of what they comprise, of data, and in notices', () => {
  const data = `import { dataCategory } from 'ropa';
export const usage = dataCategory({ id: 'usage', name: 'use of the site', items: [
  'pages visited, etc.',
  'type of browser',
] });
export const contactDetails = dataCategory({ id: 'contact-details', name: 'contact details' });
export const payDetails = dataCategory({ id: 'pay-details', name: 'pay details' });
export const attendance = dataCategory({ id: 'attendance', name: 'attendance' });
`;
  expect([
    ...saidBy(RULE, purpose('Send mainly news')),
    ...saidBy(RULE, purpose('Send news', ", details: [\n  'in particular, news of courses']")),
    ...saidBy(RULE, { 'data.ts': data }),
    ...saidBy(RULE, notice('We use data mainly for the following purposes.')),
  ]).toEqual([
    'activities/newsletter.ts:13:12 “mainly” leaves the list open: people cannot know what else is meant.',
    'activities/newsletter.ts:14:3 “in particular” leaves the list open: people cannot know what else is meant.',
    'data.ts:3:3 “etc” leaves the list open: people cannot know what else is meant.',
    'notices/staff.ts:6:17 “mainly for the following purposes” leaves the list open: people cannot know what else is meant.',
  ]);
});

describe('is silent', () => {
  it.each([
    ['for an example within a purpose', purpose('Reach you, for example in an emergency')],
    ['for an example elsewhere', purpose('Send it', ", condition: 'for example at night'")],
    ['for closed lists', purpose('Send it', ", details: ['news', 'offers']")],
    ['for an example in a notice', notice('You may write to us, for example by e-mail.')],
    ['for pages that are no privacy notice', notice('Mainly for these purposes.', 'legal')],
  ])('%s', (_, files) => {
    expect(saidBy(RULE, files)).toEqual([]);
  });
});

it.each([
  [OPEN_PURPOSE, 'en', 'Send offers, news, and so on', true],
  [OPEN_PURPOSE, 'en', 'Find the main entrance', false],
  [OPEN_PURPOSE, 'fr', 'Vous adresser tout autre message utile', true],
  [OPEN_PURPOSE, 'fr', 'Exercer nos droits, notamment en justice', false],
  [OPEN_ENTRY, 'fr', 'par exemple, l’identifiant', true],
  [OPEN_ENTRY, 'fr', 'coordonnées, etc.', true],
  [OPEN_ENTRY, 'fr', 'exemplaire du contrat', false],
  [OPEN_ENTRY, 'en', 'any other information you give us', true],
  [OPEN_ENTRY, 'en', 'other identifiers', false],
  [OPEN_NOTICE, 'fr', 'principalement pour les finalités suivantes', true],
  [OPEN_NOTICE, 'fr', 'Nous recueillons vos données principalement en ligne', false],
  [OPEN_NOTICE, 'en', 'including but not limited to sales', true],
  [OPEN_NOTICE, 'en', 'for the following purposes', false],
] as const)('reads texts', (phrases, language, text, isOpen) => {
  expect(phraseFinder(phrases)(text, language) !== undefined, text).toBe(isOpen);
});
