import { describe, expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'transfers/undeclared-tool-country';
const platform = (fields: string): Files => ({
  'recipients/learning-platform.ts': `import { gap, recipient } from 'ropa';
export const learningPlatform = recipient({
  id: 'learning-platform', kind: 'processor', contract: { signed: '2025-01-15' },
  ${fields}
});
`,
});
const trackers = (fields: string): Files => ({
  'trackers.ts': `import { tracker } from 'ropa';
import { learningPlatform } from './recipients/learning-platform.ts';
export const session = tracker({
  id: 'session', label: 'log-in', category: 'essential', party: 'first', purpose: 'Log in', lifetime: 'session', vendor: learningPlatform,
});
export const statistics = tracker({
  id: 'statistics', category: 'audience-measurement', party: 'third', purpose: 'Count', lifetime: '6 months',
  consent: { collection: 'A banner asks.', withdrawal: 'The link “Cookies”.' },
  ${fields}
});
`,
});
const website = (fields: string): Files => ({
  'activities/website.ts': `import { activity, gap, none } from 'ropa';
import { usage } from '../data.ts';
import { customers, learners } from '../data-subjects.ts';
import { learningPlatform } from '../recipients/learning-platform.ts';
import { session, statistics } from '../trackers.ts';
export default activity({
  id: 'website', name: 'Website', role: 'controller', dataSubjects: [customers, learners],
  purposes: [{ id: 'a', purpose: 'Count', legalBasis: { basis: 'consent', withdrawal: 'Click.' } }],
  data: [{ category: usage, source: 'automatic' }],
  retention: [{ active: { period: '6 months', from: 'recording' }, then: 'anonymise' }],
  trackers: [session, statistics],
  ${fields}
});
`,
});
const GOOGLE = "name: 'Google Ireland Ltd', description: 'provider of Google Analytics',";

describe('the provider of a tool', () => {
  const located = (locations: string) =>
    saidBy(RULE, platform(`${GOOGLE} locations: ${locations},`));

  it('is found where only countries of the Area are declared', () => {
    expect(located("[{ country: 'IE' }]")).toEqual([
      'recipients/learning-platform.ts:4:87 “Google Ireland Ltd” provides a tool of Google, which processes data in another country too (United States), and only countries of the Area are declared.',
    ]);
  });

  it('is left alone where the other country is declared, or open', () => {
    const us =
      "{ country: 'US', dataPrivacyFramework: { participant: true, checked: '2026-11-02' } }";
    expect(located(`[{ country: 'IE' }, ${us}]`)).toEqual([]);
    expect(located("gap({ question: 'Where?' })")).toEqual([]);
    const further = `locations: [{ country: 'IE' }], subProcessors: [{ name: 'LLC', locations: [${us}] }],`;
    expect(saidBy(RULE, platform(`${GOOGLE} ${further}`))).toEqual([]);
  });

  it('is found where nothing is said of those whom it uses in turn', () => {
    const further = "locations: [{ country: 'IE' }], subProcessors: [{ name: 'LLC' }],";
    expect(saidBy(RULE, platform(`${GOOGLE} ${further}`))).toHaveLength(1);
  });

  it('is left alone where an activity that names it states transfers', () => {
    const google = platform(`${GOOGLE} locations: [{ country: 'IE' }],`);
    const stated = (transfers: string) =>
      saidBy(RULE, {
        ...google,
        ...newsletter({ recipients: '[learningPlatform]', transfers }),
      });
    const abroad = "{ destinations: 'the house', protections: [{ by: 'adequacy' }] }";
    expect(stated(`[${abroad}]`)).toEqual([]);
    expect(stated("gap({ question: 'Where to?' })")).toEqual([]);
    expect(stated('none')).toHaveLength(1);
  });

  it('is left alone where it is a team of the organisation', () => {
    const team: Files = {
      'recipients/helper.ts': `import { recipient } from 'ropa';
export const helper = recipient({
  id: 'helper', kind: 'internal', name: 'Zendesk', description: 'chat', locations: [{ country: 'FR' }],
});
`,
    };
    const before = "import { helper } from '../recipients/helper.ts';";
    const outside = team['recipients/helper.ts']?.replace('internal', 'public-authority') ?? '';
    const used = newsletter({ recipients: '[helper]' }, before);
    expect(saidBy(RULE, { ...team, ...used })).toEqual([]);
    expect(saidBy(RULE, { 'recipients/helper.ts': outside, ...used })).toHaveLength(1);
  });

  it('is left alone where the house is named without a tool', () => {
    const cloud = "name: 'Google Cloud', description: 'hosts our site',";
    const agency = "name: 'Example Agency', description: 'runs our Google Ads',";
    expect(saidBy(RULE, platform(`${cloud} locations: [{ country: 'BE' }],`))).toEqual([]);
    expect(saidBy(RULE, platform(`${agency} locations: [{ country: 'FR' }],`))).toEqual([]);
  });

  it('is found where no country is declared and nothing is said to leave the Area', () => {
    const before = "import { helper } from '../recipients/helper.ts';";
    const helper: Files = {
      'recipients/helper.ts': `import { recipient } from 'ropa';
export const helper = recipient({
  id: 'helper', kind: 'processor', name: 'Zendesk', description: 'chat', contract: { signed: '2025-01-15' },
});
`,
    };
    const used = (transfers: string) =>
      saidBy(RULE, { ...helper, ...newsletter({ recipients: '[helper]', transfers }, before) });
    expect(used('none')).toEqual([
      'recipients/helper.ts:2:33 “Zendesk” provides a tool of Zendesk, which processes data in another country (United States), and the activities that use it state that no data leave the Area.',
    ]);
    expect(used("gap({ question: 'Where to?' })")).toEqual([]);
    expect(used('')).toEqual([]);
    expect(saidBy(RULE, helper)).toEqual([]);
    const other: Files = {
      'activities/other.ts': newsletter({ id: "'other'", recipients: '[helper]' }, before)[
        'activities/newsletter.ts'
      ] as string,
    };
    const said = newsletter({ recipients: '[helper]', transfers: 'none' }, before);
    expect(saidBy(RULE, { ...helper, ...said, ...other })).toEqual([]);
    const invalid = {
      'activities/courses.ts':
        "import { activity } from 'ropa';\nexport default activity({ id: 'courses' });\n",
    };
    expect(saidBy(RULE, { ...helper, ...said, ...invalid })).toEqual([]);
  });
});

describe('a tracker of a tool', () => {
  const LABEL = "label: 'Google Analytics',";
  const plain = platform(
    "name: 'Example Learning Ltd', description: 'hosts', locations: [{ country: 'IE' }],",
  );
  const used = (fields: string, tracker = LABEL) =>
    saidBy(RULE, { ...plain, ...trackers(tracker), ...website(fields) });

  it('is found where its activity declares neither provider nor transfer', () => {
    expect([
      ...used('recipients: [learningPlatform],'),
      ...used(
        'recipients: none, transfers: none,',
        "label: 'statistics', domain: 'www.youtube.com',",
      ),
    ]).toEqual([
      'trackers.ts:6:35 The tracker “Google Analytics” is of Google, which processes data abroad (United States), and “Website” declares neither provider nor transfer.',
      'trackers.ts:6:35 The tracker “statistics” is of Google, which processes data abroad (United States), and “Website” declares neither provider nor transfer.',
    ]);
  });

  it('is left alone where the provider is declared, or transfers and recipients are open', () => {
    const vendor = `${LABEL} vendor: learningPlatform,`;
    const google = platform(
      `${GOOGLE} locations: [{ country: 'IE' }, { country: 'US', dataPrivacyFramework: gap({ question: 'On the list?' }) }],`,
    );
    const declared = website('recipients: [learningPlatform],');
    expect(saidBy(RULE, { ...google, ...trackers(vendor), ...declared })).toEqual([]);
    expect(saidBy(RULE, { ...google, ...trackers(LABEL), ...declared })).toEqual([]);
    expect(used("recipients: [learningPlatform], transfers: gap({ question: 'Where?' }),")).toEqual(
      [],
    );
    expect(used("recipients: gap({ question: 'Who?' }),")).toEqual([]);
    expect(used("recipients: none, status: 'ended',")).toEqual([]);
    expect(used('recipients: [learningPlatform],', "label: 'our own statistics',")).toEqual([]);
  });
});

describe('a text', () => {
  const named = (text: string, fields: Record<string, string> = {}, more: Files = {}) =>
    saidBy(RULE, { ...newsletter({ remarks: JSON.stringify(text), ...fields }), ...more });

  it('is found where it names a tag of which nothing is declared', () => {
    expect([
      ...named('We count with Google Analytics.'),
      ...named('Nous utilisons reCAPTCHA de Google.', {}, acme({ languages: "['fr']" })),
    ]).toEqual([
      'activities/newsletter.ts:16:12 This text names a tool of Google, which processes data abroad (United States), and nothing declares its provider or a transfer: “Google Analytics”.',
      'activities/newsletter.ts:16:12 This text names a tool of Google, which processes data abroad (United States), and nothing declares its provider or a transfer: “reCAPTCHA”.',
    ]);
  });

  it('is left alone where the tool is declared, not in use, or only linked to', () => {
    const google = platform(`${GOOGLE} locations: gap({ question: 'Where?' }),`);
    expect(named('We count with Google Analytics.', {}, google)).toEqual([]);
    expect(named('We do not use Google Analytics.')).toEqual([]);
    expect(named('Our own counter instead of Google Analytics.')).toEqual([]);
    expect(named('Follow us on LinkedIn and Facebook.')).toEqual([]);
    const open = { transfers: "gap({ question: 'Where?' })" };
    expect(named('We count with Google Analytics.', open)).toEqual([]);
    expect(named('We count visits.')).toEqual([]);
  });

  it('is left alone where one of its activities leaves transfers open, or one is left out', () => {
    const everywhere = acme({ changes: "'We count with Google Analytics.'" });
    expect(saidBy(RULE, everywhere)).toEqual([
      'organisation.ts:15:12 This text names a tool of Google, which processes data abroad (United States), and nothing declares its provider or a transfer: “Google Analytics”.',
    ]);
    const open = newsletter({ transfers: "gap({ question: 'Where?' })" });
    expect(saidBy(RULE, { ...everywhere, ...open })).toEqual([]);
    expect(saidBy(RULE, { ...everywhere, ...newsletter({ role: "'boss'" }) })).toEqual([]);
  });
});
