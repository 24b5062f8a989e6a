import type { Declaration } from '../../src/check/index.ts';
import {
  activity,
  criminalDataCategory,
  dataCategory,
  dataSubject,
  gap,
  organisation,
  recipient,
  specialDataCategory,
  tracker,
} from '../../src/index.ts';
import { kindOf } from '../../src/model/index.ts';

export const people = dataSubject({ id: 'people', name: 'people' });
const details = dataCategory({ id: 'details', name: 'details' });
export const health = specialDataCategory({ id: 'health', name: 'health', special: 'health' });
export const offences = criminalDataCategory({ id: 'offences', name: 'offences' });
const law = [{ law: 'Code civil' }] as const;
const clauses = { type: 'standard-contractual-clauses', module: 2 } as const;
const post = { lines: ['1 example street'], city: 'Lyon', country: 'FR' } as const;

const house = organisation({
  id: 'house',
  name: 'House',
  languages: ['en'],
  country: 'FR',
  addresses: [post],
  contact: { email: 'privacy@house.example' },
  dpo: { status: 'appointed', contact: { email: 'dpo@house.example' } },
  requests: { channels: [{ contact: { email: 'privacy@house.example' } }] },
  supervisoryAuthorities: ['FR'],
});

const host = recipient({
  id: 'host',
  kind: 'processor',
  description: 'host',
  contract: { signed: '2025-01-15' },
  locations: [
    { country: 'IN', safeguard: clauses },
    { country: 'GB', fallback: clauses },
    { country: 'JP', adequacy: { covered: true, checked: '2025-01-15' } },
    { country: 'JP', adequacy: { covered: false, safeguard: clauses } },
    { country: 'US', dataPrivacyFramework: { participant: true, checked: '2025-01-15' } },
    { country: 'US', dataPrivacyFramework: { participant: false, safeguard: clauses } },
  ],
  subProcessors: [{ name: 'Help desk', locations: [{ country: 'IN', safeguard: clauses }] }],
});

const partner = recipient({
  id: 'partner',
  kind: 'joint-controller',
  description: 'partner',
  arrangement: 'We answer; the partner prints.',
  locations: [{ country: 'FR' }],
});

const consent = {
  basis: 'consent',
  withdrawal: 'Click.',
  child: { age: 15, parentalConsent: 'A parent confirms.' },
} as const;

const shop = activity({
  id: 'shop',
  name: 'Shop',
  role: 'joint-controller',
  jointControllers: [{ name: 'Partner' }],
  arrangement: { essence: 'We answer; the partner prints.' },
  dataSubjects: [people],
  purposes: [
    { id: 'a', purpose: 'Agree', legalBasis: consent },
    { id: 'b', purpose: 'Obey', legalBasis: { basis: 'legal-obligation', law } },
    { id: 'c', purpose: 'Serve', legalBasis: { basis: 'public-task', law } },
    {
      id: 'd',
      purpose: 'Gain',
      legalBasis: { basis: 'legitimate-interests', interest: 'to sell' },
    },
    {
      id: 'e',
      purpose: 'Mix',
      legalBasis: {
        basis: 'by-data-subject',
        cases: [{ dataSubjects: [people], legalBasis: consent }],
      },
    },
  ],
  data: [
    { category: details, source: 'third-party', from: ['the school'] },
    { category: details, source: gap({ question: 'From whom?' }) },
  ],
  specialData: [
    {
      category: health,
      source: 'third-party',
      from: ['the school'],
      exception: { condition: 'explicit-consent', withdrawal: 'Click.' },
    },
    { category: health, source: 'derived', exception: { condition: 'public-health', law } },
    {
      category: health,
      source: 'derived',
      exception: { condition: 'legal-claims', circumstances: 'A dispute.' },
    },
  ],
  criminalData: [
    {
      category: offences,
      source: 'third-party',
      from: ['the court'],
      authority: { by: 'law', law },
    },
    {
      category: offences,
      source: 'derived',
      authority: { by: 'official-authority', authority: 'the court' },
    },
  ],
  recipients: [host, partner],
  transfers: [
    {
      destinations: 'schools',
      countries: ['IN'],
      protections: [{ by: 'adequacy' }, { by: clauses }],
    },
  ],
  retention: [
    {
      active: { period: '1 year', from: { event: 'the sale' } },
      archive: { period: '1 year', from: { event: 'the sale' }, reason: 'Proof' },
      then: 'erase',
    },
    { active: { until: { event: 'the sale' } }, then: 'anonymise' },
    { active: { criterion: 'as long as you shop' }, then: 'erase' },
  ],
  automatedDecisions: [
    {
      decision: 'Whether you may buy',
      logic: 'By age.',
      consequences: 'You cannot buy.',
      gateway: 'contract',
      humanReview: 'Write to us.',
    },
  ],
});

const hosting = activity({
  id: 'hosting',
  name: 'Hosting',
  role: 'processor',
  controllers: [{ name: 'School' }, { class: 'schools', list: 'in the CRM' }],
  processing: ['host courses'],
});

const statistics = tracker({
  id: 'statistics',
  label: 'statistics',
  category: 'audience-measurement',
  party: 'first',
  purpose: 'Count',
  lifetime: 'session',
  consent: { collection: 'A banner asks.', withdrawal: 'Click.' },
});

const measurement = tracker({
  id: 'measurement',
  label: 'measurement',
  category: 'audience-measurement',
  party: 'first',
  purpose: 'Count',
  lifetime: 'session',
  consent: { exemption: 'It only counts.' },
});

/** Declarations that hold every field that a rule of law demands. */
export const EVERYTHING: readonly Declaration[] = [
  house,
  host,
  partner,
  shop,
  hosting,
  statistics,
  measurement,
].map((value) => {
  const kind = kindOf(value);
  if (kind === undefined) throw new Error(`${value.id} is not declared.`);
  return { kind, value: value as unknown as Declaration['value'], file: `${value.id}.ts` };
});
