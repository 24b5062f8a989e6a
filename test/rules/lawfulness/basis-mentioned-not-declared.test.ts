import { describe, expect, it } from 'vitest';
import { NOT_RELYING, RELYING } from '../../../src/rules/lawfulness/basis-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { acme, newsletter, onBasis } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'lawfulness/basis-mentioned-not-declared';
const NO_CONSENT = "{ basis: 'contract', party: 'data-subject' }";

const staff = (text: string): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Privacy notice for staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  introduction: '${text}',
});
`,
});

const WEBSITE = `import { activity, none } from 'ropa';
import { usage } from '../data.ts';
import { customers } from '../data-subjects.ts';
export default activity({
  id: 'website', name: 'Website', role: 'controller', dataSubjects: [customers],
  purposes: [{ id: 'site', purpose: 'Keep the site secure', legalBasis: ${NO_CONSENT} }],
  data: [{ category: usage, source: 'automatic' }], recipients: none,
  retention: [{ active: { period: '6 months', from: 'recording' }, then: 'erase' }],
});
`;

it('finds a basis on which nothing rests that readers are told of', () => {
  expect([
    ...saidBy(RULE, staff('This is based on your consent.')),
    ...saidBy(RULE, staff('All of it is based on our legitimate interests.')),
  ]).toEqual([
    'notices/staff.ts:5:17 “based on your consent” relies on consent, and no purpose that these people are told of rests on it.',
    'notices/staff.ts:5:17 “based on our legitimate interests” relies on legitimate interests, and no purpose that these people are told of rests on it.',
  ]);
});

it('finds the right to withdraw where nothing rests on consent', () => {
  const rights = "{ rights: ['access', 'withdraw-consent', 'complaint'] }";
  expect(saidBy(RULE, onBasis(NO_CONSENT, { rights }))).toEqual([
    'activities/newsletter.ts:16:32 The right to withdraw consent is offered, and nothing that these people are told of rests on consent.',
  ]);
  const consent = "{ basis: 'consent', withdrawal: 'Click.' }";
  expect(saidBy(RULE, onBasis(consent, { rights }))).toEqual([]);
});

it('finds a channel for withdrawing that is of no use to those who may use it', () => {
  const channel = (more: string) =>
    acme({
      requests: `{ channels: [{ rights: ['withdraw-consent'], contact: { email: 'a@acme.example' }${more} }] }`,
    });
  const files = { ...channel(', dataSubjects: [learners]'), ...onBasis(NO_CONSENT) };
  // Learners visit the website, whose statistics wait for their consent.
  expect(saidBy(RULE, files)).toEqual([]);
  expect(saidBy(RULE, { ...files, 'activities/website.ts': WEBSITE })).toEqual([
    'organisation.ts:12:37 The right to withdraw consent is offered, and nothing that these people are told of rests on consent.',
  ]);
});

describe('what staff are told of', () => {
  const told = (legalBasis: string, fields: Record<string, string> = {}, before = '') =>
    saidBy(RULE, {
      ...staff('This is based on your consent.'),
      ...newsletter(
        {
          dataSubjects: '[employees]',
          purposes: `[{ id: 'send', purpose: 'Send it', legalBasis: ${legalBasis} }]`,
          ...fields,
        },
        before,
      ),
    });
  const consent = "{ basis: 'consent', withdrawal: 'Click.' }";

  it('is what is done for them now', () => {
    expect(told(consent)).toEqual([]);
    expect(told(consent, { status: "'active'" })).toEqual([]);
    expect(told(consent, { status: "'planned'" })).toHaveLength(1);
    expect(told(consent, { dataSubjects: '[customers]' })).toHaveLength(1);
    expect(told(NO_CONSENT)).toHaveLength(1);
  });

  it('may rest on consent while a basis is open, not while something else is', () => {
    expect(told("gap({ question: 'Which?' })")).toEqual([]);
    expect(told(NO_CONSENT, { retention: "gap({ question: 'How long?' })" })).toHaveLength(1);
  });

  it('rests on consent where special data or trackers do', () => {
    const health =
      "export const health = specialDataCategory({ id: 'health', name: 'health', special: 'health' });";
    const use = "category: health, source: 'data-subject', provision: 'voluntary'";
    const exception = "exception: { condition: 'explicit-consent', withdrawal: 'Click.' }";
    const specialData = `[{ ${use}, ${exception} }]`;
    expect(told(NO_CONSENT, { specialData }, health)).toEqual([]);
    const trackers = "import { session, statistics } from '../trackers.ts';";
    expect(told(NO_CONSENT, { trackers: '[statistics]' }, trackers)).toEqual([]);
    expect(told(NO_CONSENT, { trackers: '[session]' }, trackers)).toHaveLength(1);
    const interests = staff('All of it is based on our legitimate interests.');
    const tracked = newsletter(
      { dataSubjects: '[employees]', trackers: '[statistics]', recipients: 'none' },
      trackers,
    );
    expect(saidBy(RULE, { ...interests, ...tracked })).toHaveLength(1);
  });
});

it('reads what activities, messages and the organisation say, not what recipients do', () => {
  const none = { ...onBasis(NO_CONSENT), 'activities/website.ts': WEBSITE };
  const message = `import { communication } from 'ropa';
export const reminders = communication({
  id: 'reminders', name: 'reminders', channel: 'email', kind: 'service',
  refusal: 'You can withdraw your consent at any time.',
});
`;
  const host = `import { recipient } from 'ropa';
export const socialSecurity = recipient({
  id: 'social-security', kind: 'public-authority', description: 'acts on the basis of your consent',
});
`;
  const placesIn = (files: Files) =>
    saidBy(RULE, { ...none, ...files }).map((one) => one.replace(/ .*/, ''));
  expect([
    ...placesIn(acme({ changes: "'This is based on your consent.'" })),
    ...placesIn({ 'communications.ts': message }),
    ...placesIn(onBasis(NO_CONSENT, { remarks: "'This is based on your consent.'" })),
    ...placesIn({ 'recipients/public-bodies.ts': host }),
  ]).toEqual(['organisation.ts:15:12', 'communications.ts:4:12', 'activities/newsletter.ts:16:12']);
  const open = acme({ requests: "{ channels: gap({ question: 'How?' }) }" });
  expect(saidBy(RULE, { ...none, ...open })).toEqual([]);
});

describe('is silent', () => {
  const remarks = "'You can withdraw your consent at any time.'";

  it('where something rests on that basis, or may', () => {
    expect(
      saidBy(RULE, onBasis("{ basis: 'consent', withdrawal: 'Click.' }", { remarks })),
    ).toEqual([]);
    expect(saidBy(RULE, onBasis("gap({ question: 'Which?' })", { remarks }))).toEqual([]);
  });

  it('where another activity that its readers are told of rests on it', () => {
    // The statistics of the website concern customers too.
    expect(saidBy(RULE, onBasis(NO_CONSENT, { remarks }))).toEqual([]);
  });

  it('for what is planned, and while a declaration is left out', () => {
    expect(
      saidBy(RULE, {
        ...staff('This is based on your consent.'),
        ...newsletter({ recipients: "'nobody at all'" }),
      }),
    ).toEqual([]);
    const planned = { remarks, status: "'planned'", dataSubjects: '[employees]' };
    expect(saidBy(RULE, onBasis(NO_CONSENT, planned))).toEqual([]);
  });

  it.each([
    ['consent', 'en', 'These uses are not based on your consent.'],
    ['consent', 'en', 'We ask for your consent before we set cookies.'],
    ['consent', 'fr', 'Ces usages ne reposent pas sur votre consentement.'],
    ['legal-obligation', 'en', 'We keep invoices because of a legal obligation.'],
    ['legal-obligation', 'fr', 'Nous gardons les factures au titre d’une obligation légale.'],
    ['contract', 'en', 'The host acts under a contract with us.'],
    ['contract', 'fr', 'Le prestataire agit en vertu d’un contrat.'],
    ['legitimate-interests', 'fr', 'Dans la limite des intérêts légitimes de chacun.'],
  ] as const)('for words that rely on no %s (%s): %s', (basis, language, text) => {
    const phrases = RELYING[basis];
    expect(phrases && phraseFinder(phrases, NOT_RELYING)(text, language)).toBeUndefined();
  });
});

it.each([
  ['consent', 'Vous pouvez retirer votre consentement.', 'retirer votre consentement'],
  ['consent', 'Ces envois sont fondés sur votre consentement.', 'fondés sur votre consentement'],
  ['contract', 'La base légale est le contrat.', 'base légale est le contrat'],
  [
    'legal-obligation',
    'Il est fondé sur nos obligations légales.',
    'fondé sur nos obligations légales',
  ],
  [
    'legitimate-interests',
    'Ce suivi repose sur notre intérêt légitime.',
    'repose sur notre intérêt légitime',
  ],
] as const)('knows how French texts rely on %s: %s', (basis, text, words) => {
  const phrases = RELYING[basis];
  expect(phrases && phraseFinder(phrases, NOT_RELYING)(text, 'fr')).toBe(words);
});
