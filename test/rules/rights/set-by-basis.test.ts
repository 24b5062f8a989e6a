import { describe, expect, it } from 'vitest';
import { newsletter, onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';
import { block, staffNotice } from './own-notice.ts';

const RULE = 'rights/set-by-basis';
const stated = (basis: string, rights: string, more: Readonly<Record<string, string>> = {}) =>
  saidBy(RULE, onBasis(basis, { rights: `{ rights: [${rights}] }`, ...more }));

const CONSENT = "{ basis: 'consent', withdrawal: 'Click.' }";
const INTERESTS = "{ basis: 'legitimate-interests', interest: 'to sell courses' }";
const LAW = "{ basis: 'legal-obligation', law: [citation({ law: 'Code civil', article: '1' })] }";
const OPEN = "gap({ question: 'Which basis?' })";

describe('an activity that states its rights', () => {
  it('names all that its basis opens', () => {
    expect([
      ...stated(CONSENT, "'access', 'rectification', 'erasure', 'restriction'"),
      ...stated(INTERESTS, "'access', 'rectification', 'erasure'"),
    ]).toEqual([
      'activities/newsletter.ts:16:21 People are told of fewer rights than “Newsletter” opens. Missing: data portability, withdrawal of consent.',
      'activities/newsletter.ts:16:21 People are told of fewer rights than “Newsletter” opens. Missing: restriction of processing.',
    ]);
  });

  it('leaves objection to what rests on interests to the rule about it', () => {
    expect(stated(INTERESTS, "'access', 'rectification', 'erasure', 'restriction'")).toEqual([]);
  });

  it('may leave out erasure where a law requires the data, and the complaint anywhere', () => {
    expect(stated(LAW, "'access', 'rectification', 'restriction'")).toEqual([]);
    expect(stated(LAW, "'access', 'rectification'")).toHaveLength(1);
  });

  it('names what every basis opens while the basis is an open question', () => {
    expect(stated(OPEN, "'access', 'rectification', 'restriction'")).toEqual([]);
    expect(stated(OPEN, "'access'")).toHaveLength(1);
  });

  it('names objection to direct marketing, and withdrawal of explicit consent', () => {
    const all = "'access', 'rectification', 'restriction'";
    const marketing = `[{ id: 'send', purpose: 'Send it', legalBasis: ${LAW}, directMarketing: ['email'] }]`;
    expect(stated(LAW, all, { purposes: marketing })).toEqual([
      'activities/newsletter.ts:16:21 People are told of fewer rights than “Newsletter” opens. Missing: objection.',
    ]);
    const health =
      "const health = specialDataCategory({ id: 'health', name: 'health', special: 'health' });";
    const fields = {
      purposes: `[{ id: 'send', purpose: 'Send it', legalBasis: ${LAW} }]`,
      specialData: `[{ category: health, source: 'data-subject', provision: 'voluntary', exception: { condition: 'explicit-consent', withdrawal: 'Click.' } }]`,
      rights: `{ rights: [${all}] }`,
    };
    expect(saidBy(RULE, newsletter(fields, health))).toEqual([
      'activities/newsletter.ts:17:21 People are told of fewer rights than “Newsletter” opens. Missing: withdrawal of consent.',
    ]);
  });

  it('counts every purpose', () => {
    const two = (law: string, other: string, more = '') =>
      `[{ id: 'a', purpose: 'Obey', legalBasis: ${law} }, { id: 'b', purpose: 'Sell', legalBasis: ${other}${more} }]`;
    const all = "'access', 'rectification', 'restriction'";
    const said = (purposes: string, rights = all) =>
      stated(LAW, rights, { purposes }).map((one) => one.replace(/^.*Missing: /, ''));
    expect(said(two(LAW, INTERESTS))).toEqual(['erasure.']);
    expect(said(two(LAW, LAW))).toEqual([]);
    expect(said(two(LAW, LAW, ", directMarketing: ['email']"))).toEqual(['objection.']);
  });

  it('names no withdrawal where special data rest on something else', () => {
    const health =
      "const health = specialDataCategory({ id: 'health', name: 'health', special: 'health' });";
    const on = (exception: string) =>
      saidBy(
        RULE,
        newsletter(
          {
            purposes: `[{ id: 'send', purpose: 'Send it', legalBasis: ${LAW} }]`,
            specialData: `[{ category: health, source: 'data-subject', provision: 'voluntary', exception: ${exception} }]`,
            rights: "{ rights: ['access', 'rectification', 'restriction'] }",
          },
          health,
        ),
      );
    expect(on("gap({ question: 'Which?' })")).toEqual([]);
    expect(on("{ condition: 'legal-claims', circumstances: 'A dispute.' }")).toEqual([]);
  });

  it('names human review where a machine decides', () => {
    const decision =
      "[{ decision: 'Who may buy', logic: 'Age.', consequences: 'No sale.', gateway: 'law', humanReview: 'Write to us.' }]";
    expect(
      stated(LAW, "'access', 'rectification', 'restriction'", { automatedDecisions: decision }),
    ).toEqual([
      'activities/newsletter.ts:16:21 People are told of fewer rights than “Newsletter” opens. Missing: human intervention in automated decisions.',
    ]);
  });
});

describe('a notice without the section on rights', () => {
  it('is found', () => {
    expect(saidBy(RULE, staffNotice())).toEqual([
      'notices/staff.ts:9:13 The notice “Privacy notice for staff” has no section on rights, and no other notice tells its readers of them.',
    ]);
  });

  it('is not judged while another notice is left out', () => {
    const other = "import { notice } from 'ropa';\nexport default notice({ id: 'other' });\n";
    expect(saidBy(RULE, { ...staffNotice(), 'notices/other.ts': other })).toEqual([]);
  });

  it('is right if its own words tell of rights', () => {
    expect(saidBy(RULE, staffNotice(block('You have a right of access.', 'Access')))).toEqual([]);
  });
});
