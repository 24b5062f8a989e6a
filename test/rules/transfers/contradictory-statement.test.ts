import { describe, expect, it } from 'vitest';
import { DENIED_TRANSFERS, NARROWED } from '../../../src/rules/transfers/denied-transfers.ts';
import { acme, newsletter, provider } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'transfers/contradictory-statement';
const CONTRACT = "contract: { signed: '2025-01-15' }";
const abroad = provider(CONTRACT, "locations: [{ country: 'FR' }, { country: 'GB' }]");
const notice = (text: string): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  introduction: ${JSON.stringify(text)},
});
`,
});
const found = (text: string, files: Files = abroad) => saidBy(RULE, { ...files, ...notice(text) });
const inFrench = (text: string) => found(text, { ...abroad, ...acme({ languages: "['fr']" }) });

describe('an activity that states that no data leave the Area', () => {
  const before = "import { payrollProvider } from '../recipients/payroll-provider.ts';";
  const used = (files: Files) =>
    saidBy(RULE, {
      ...files,
      ...newsletter({ recipients: '[payrollProvider]', transfers: 'none' }, before),
    });

  it('is found where a recipient, or one that it uses, is outside', () => {
    const further = provider(
      CONTRACT,
      "locations: [{ country: 'FR' }]",
      "subProcessors: [{ name: 'Desk', locations: [{ country: 'CH' }] }]",
    );
    expect([...used(abroad), ...used(further)]).toEqual([
      'activities/newsletter.ts:16:14 “Newsletter” states that no data leave the Area, and “Example Payroll SARL” holds or reaches them outside it: United Kingdom.',
      'activities/newsletter.ts:16:14 “Newsletter” states that no data leave the Area, and “Example Payroll SARL” holds or reaches them outside it: Switzerland.',
    ]);
  });

  it('is found where the provider of a tracker is outside', () => {
    const platform = `import { recipient } from 'ropa';
export const learningPlatform = recipient({
  id: 'learning-platform', kind: 'processor', name: 'Example Learning Ltd', description: 'hosts',
  locations: [{ country: 'GB' }], contract: { signed: '2025-04-01' },
});
`;
    const fields = { trackers: '[session, statistics]', transfers: 'none' };
    const tracking = newsletter(fields, "import { session, statistics } from '../trackers.ts';");
    expect(saidBy(RULE, { 'recipients/learning-platform.ts': platform, ...tracking })).toEqual([
      'activities/newsletter.ts:17:14 “Newsletter” states that no data leave the Area, and “Example Learning Ltd” holds or reaches them outside it: United Kingdom.',
    ]);
  });

  it('is right where all are inside, and undecided while that is open', () => {
    expect(used(provider(CONTRACT, "locations: [{ country: 'NO' }, { country: 'RE' }]"))).toEqual(
      [],
    );
    expect(used(provider(CONTRACT, "locations: gap({ question: 'Where?' })"))).toEqual([]);
    expect(used(provider(CONTRACT))).toEqual([]);
  });
});

describe('a text', () => {
  it('is found where a recipient of its activities is outside', () => {
    expect([
      ...found('Your data never leave the European Union.'),
      ...found('Your data are not transferred outside the EU.'),
      ...inFrench('Vos données ne sont pas transférées hors de l’Union européenne.'),
      ...inFrench('Aucun transfert n’a lieu hors de l’Espace économique européen.'),
      ...inFrench('Vos données restent dans l’Union européenne.'),
    ]).toEqual([
      'notices/staff.ts:5:17 People are told that data stay in the Area (“never leave the European”), and “Example Payroll SARL” holds or reaches data of “Payroll” outside it: United Kingdom.',
      'notices/staff.ts:5:17 People are told that data stay in the Area (“not transferred outside”), and “Example Payroll SARL” holds or reaches data of “Payroll” outside it: United Kingdom.',
      'notices/staff.ts:5:17 People are told that data stay in the Area (“pas transférées hors”), and “Example Payroll SARL” holds or reaches data of “Payroll” outside it: United Kingdom.',
      'notices/staff.ts:5:17 People are told that data stay in the Area (“Aucun transfert n’a lieu hors”), and “Example Payroll SARL” holds or reaches data of “Payroll” outside it: United Kingdom.',
      'notices/staff.ts:5:17 People are told that data stay in the Area (“restent dans l’Union”), and “Example Payroll SARL” holds or reaches data of “Payroll” outside it: United Kingdom.',
    ]);
  });

  it('is found where its activities state transfers', () => {
    const transfers = (countries: string) =>
      newsletter({
        remarks: "'No data leave the EU.'",
        transfers: `[{ destinations: 'schools', protections: [{ by: 'adequacy' }]${countries} }]`,
      });
    expect(saidBy(RULE, transfers(''))).toEqual([
      'activities/newsletter.ts:16:12 People are told that data stay in the Area (“No data leave the EU”), and “Newsletter” states transfers out of it.',
    ]);
    expect(saidBy(RULE, transfers(", countries: ['FR', 'IS']"))).toEqual([]);
    expect(saidBy(RULE, transfers(", countries: ['FR', 'CH']"))).toHaveLength(1);
    const inside = "{ destinations: 'here', countries: ['FR'], protections: [{ by: 'adequacy' }] }";
    const both = `[${inside}, { destinations: 'schools', protections: [{ by: 'adequacy' }] }]`;
    const remarks = "'No data leave the EU.'";
    expect(saidBy(RULE, newsletter({ remarks, transfers: both }))).toHaveLength(1);
    expect(saidBy(RULE, newsletter({ remarks, transfers: 'none' }))).toEqual([]);
    const open = "gap({ question: 'Where to?' })";
    expect(saidBy(RULE, newsletter({ remarks, transfers: open }))).toEqual([]);
  });

  it('is right where nothing leaves, and undecided while that is open', () => {
    const text = 'Your data never leave the European Union.';
    expect(found(text, {})).toEqual([]);
    expect(found(text, provider(CONTRACT, "locations: gap({ question: 'Where?' })"))).toEqual([]);
  });

  it.each([
    'These data never leave the European Union.',
    'Your data never leave the European Union without your consent.',
    'Your data are not transferred outside the EU unless the country is adequate.',
    'Your data are hosted in the European Union.',
    'Our servers stay in the EU.',
    'Your data are transferred outside the EU.',
  ])('is left alone where it is narrower: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Les données recueillies au titre de la relation commerciale restent dans l’Union européenne.',
    'Vos données sont conservées dans l’Union européenne.',
    'Vos données ne sont pas transférées hors de l’Union sans garantie.',
    'Certaines sont transférées hors de l’Union.',
  ])('is left alone in French: %s', (text) => {
    expect(inFrench(text)).toEqual([]);
  });
});

it.each([DENIED_TRANSFERS, NARROWED])('lists phrases once', ({ en, fr }) => {
  expect(new Set(en).size).toBe(en.length);
  expect(new Set(fr).size).toBe(fr.length);
});
