import { describe, expect, it } from 'vitest';
import { LEFT_OUT, newsletter, provider } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'transfers/country-named';
const CONTRACT = "contract: { signed: '2025-01-15' }";
const FRANCE = "locations: [{ country: 'FR' }]";

describe('a recipient', () => {
  it('names its countries, and so does whoever works for it', () => {
    const further =
      "subProcessors: [{ name: 'Help desk' }, { name: 'Print', locations: gap({ question: 'Where?' }) }]";
    expect([
      ...saidBy(RULE, provider(CONTRACT)),
      ...saidBy(RULE, provider(CONTRACT, FRANCE, further)),
    ]).toEqual([
      'recipients/payroll-provider.ts:2:42 Nothing says in which countries “Example Payroll SARL” holds or reaches the data.',
      'recipients/payroll-provider.ts:9:19 Nothing says in which countries “Help desk”, which works for “Example Payroll SARL”, holds or reaches the data.',
    ]);
  });

  it('names countries that exist', () => {
    expect([
      ...saidBy(RULE, provider(CONTRACT, 'locations: []')),
      ...saidBy(RULE, provider(CONTRACT, 'locations: [{}]')),
      ...saidBy(RULE, provider(CONTRACT, "locations: [{ country: 'certain countries' }]")),
      ...saidBy(RULE, provider(CONTRACT, "locations: [{ country: 'fr' }]")),
    ]).toEqual([
      'recipients/payroll-provider.ts:8:14 Nothing says in which countries “Example Payroll SARL” holds or reaches the data.',
      'recipients/payroll-provider.ts:8:15 A location of “Example Payroll SARL” names no country.',
      'recipients/payroll-provider.ts:8:26 “certain countries” is not a country: write its two-letter code, as in “FR”.',
      'recipients/payroll-provider.ts:8:26 “fr” is not a country: write its two-letter code. Did you mean “FR”?',
    ]);
  });

  it('need not, if it is internal or the countries are an open question', () => {
    expect(saidBy(RULE, provider(CONTRACT, "locations: gap({ question: 'Where?' })"))).toEqual([]);
    const staff =
      "const staff = recipient({ id: 'staff', kind: 'internal', description: 'staff' });";
    expect(saidBy(RULE, newsletter({ recipients: '[staff]' }, staff))).toEqual([]);
  });
});

describe('a recipient without countries', () => {
  const declared =
    "const club = recipient({ id: 'club', kind: 'controller', description: 'reading club' });";
  const used = (transfers: string) =>
    saidBy(RULE, newsletter({ recipients: '[{ recipient: club }]', transfers }, declared));

  it('is found at its own place', () => {
    expect(saidBy(RULE, newsletter({ recipients: '[club]' }, declared))).toEqual([
      'activities/newsletter.ts:6:24 Nothing says in which countries “reading club” holds or reaches the data.',
    ]);
  });

  it('is settled by activities that state or ask what leaves', () => {
    expect(used('none')).toEqual([]);
    expect(used("gap({ question: 'Do data leave?' })")).toEqual([]);
    const protections = "protections: [{ by: 'adequacy' }]";
    expect(
      used(`[{ destinations: 'clubs', countries: ['CH'], recipients: [club], ${protections} }]`),
    ).toEqual([]);
  });

  it('may be settled by an activity that is left out', () => {
    const files = newsletter({ recipients: '[club]', name: LEFT_OUT }, declared);
    expect(saidBy(RULE, files)).toEqual([]);
  });

  it('is not settled by a class of transfers to others, nor by one activity of two', () => {
    const other = `[{ destinations: 'printers', countries: ['CH'], protections: [{ by: 'adequacy' }] }]`;
    expect(used(other)).toHaveLength(1);
    const second = `import { club } from './newsletter.ts';\n${
      newsletter({ id: "'club'", recipients: '[club]' })['activities/newsletter.ts']
    }`;
    const files = newsletter({ recipients: '[club]', transfers: 'none' }, `export ${declared}`);
    expect(saidBy(RULE, { ...files, 'activities/club.ts': second })).toHaveLength(1);
  });
});

describe('a class of transfers', () => {
  const transfer = (countries: string) =>
    saidBy(
      RULE,
      newsletter({
        transfers: `[{ destinations: 'partner schools'${countries}, protections: [{ by: 'adequacy' }] }]`,
      }),
    );

  it('names its countries', () => {
    expect([
      ...transfer(''),
      ...transfer(', countries: []'),
      ...transfer(", countries: ['CH', 'Asia']"),
    ]).toEqual([
      'activities/newsletter.ts:16:15 Nothing says to which countries data of “Newsletter” go.',
      'activities/newsletter.ts:16:61 Nothing says to which countries data of “Newsletter” go.',
      'activities/newsletter.ts:16:68 “Asia” is not a country: write its two-letter code, as in “FR”.',
    ]);
    expect(transfer(", countries: ['CH']")).toEqual([]);
  });
});
