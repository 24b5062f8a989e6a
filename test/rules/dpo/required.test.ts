import { describe, expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'dpo/required';
const NONE = "{ status: 'not-required', reason: 'None of the three cases.' }";
const because = (reason: string) => `{ status: 'not-required', reason: ${JSON.stringify(reason)} }`;
const found = (fields: Record<string, string>, activity: Record<string, string> = {}) =>
  saidBy(RULE, { ...acme({ dpo: NONE, ...fields }), ...newsletter(activity) });
const PUBLIC =
  'organisation.ts:11:18 A public authority or body must appoint a data protection officer.';

describe('a public body', () => {
  it.each([
    { kind: "'public-authority'" },
    { legalForm: "'établissement public administratif'" },
    { legalForm: "'Commune'" },
    { legalForm: "'public body'" },
  ])('must have an officer: %o', (fields) => {
    expect(found(fields)).toEqual([PUBLIC]);
  });

  it('need have none for judgments', () => {
    expect(found({ kind: "'public-authority'", dpo: because('We are a court.') })).toEqual([]);
  });

  it.each([
    { kind: "'association'", legalForm: "'association of public schools'" },
    { legalForm: "'SAS'" },
    { legalForm: "'société publique locale'" },
  ])('is not seen in %o', (fields) => {
    expect(found(fields)).toEqual([]);
  });
});

describe('a large scale', () => {
  const monitoring = { riskCriteria: "['systematic-monitoring', 'large-scale']" };
  const MONITORING =
    'organisation.ts:11:18 A data protection officer must be appointed: “Newsletter” monitors people systematically on a large scale.';

  it('of monitoring or of special data needs an officer', () => {
    expect(found({}, monitoring)).toEqual([MONITORING]);
    const offences = {
      riskCriteria: "['large-scale']",
      criminalData:
        "[{ category: offences, source: 'derived', authority: { by: 'official-authority', authority: 'the court' } }]",
    };
    const before = "const offences = criminalDataCategory({ id: 'offences', name: 'offences' });";
    expect(saidBy(RULE, { ...acme({ dpo: NONE }), ...newsletter(offences, before) })).toEqual([
      'organisation.ts:11:18 A data protection officer must be appointed: “Newsletter” uses special categories or data on offences on a large scale.',
    ]);
  });

  it('is silent where it is not the core of what the organisation does', () => {
    expect(found({ dpo: because('Security is ancillary to our business.') }, monitoring)).toEqual(
      [],
    );
    expect(
      found(
        { dpo: because('Ce n’est pas une activité de base.'), languages: "['fr']" },
        monitoring,
      ),
    ).toEqual([]);
  });

  it('is silent about one of the two alone, and about what has ended', () => {
    expect(found({}, { riskCriteria: "['large-scale']" })).toEqual([]);
    expect(found({}, { riskCriteria: "['systematic-monitoring']" })).toEqual([]);
    expect(found({}, { ...monitoring, status: "'ended'" })).toEqual([]);
  });
});

it('is silent about a sole practitioner, an association, an officer, an open question', () => {
  expect(found({ kind: "'sole-practitioner'" })).toEqual([]);
  expect(found({ kind: "'association'" })).toEqual([]);
  const open = { kind: "'public-authority'", dpo: "gap({ question: 'Is there one?' })" };
  expect(found(open)).toEqual([]);
  const appointed = "{ status: 'appointed', contact: { email: 'dpo@acme.example' } }";
  expect(found({ kind: "'public-authority'", dpo: appointed })).toEqual([]);
});
