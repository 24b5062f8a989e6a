import type { Declaration, Finding, Rule } from '../../src/check/index.ts';
import {
  activity,
  dataCategory,
  dataSubject,
  gap,
  notice,
  organisation,
  recipient,
} from '../../src/index.ts';
import { kindOf, type Registry } from '../../src/model/index.ts';

export const readers = dataSubject({ id: 'readers', name: 'readers' });
export const details = dataCategory({ id: 'details', name: 'details' });
export const host = recipient({
  id: 'host',
  kind: 'processor',
  description: 'host',
  locations: [{ country: 'FR' }],
  contract: gap({ question: 'When was it signed?', stated: 'There is a contract.' }),
});

export const house = organisation({
  id: 'house',
  name: 'House',
  languages: ['en'],
  country: 'FR',
  addresses: gap({ question: 'Where?' }),
  contact: { email: 'privacy@house.example' },
  dpo: { status: 'not-required', reason: 'None of the three cases.' },
  requests: { channels: [{ contact: { email: 'privacy@house.example' } }] },
  supervisoryAuthorities: ['FR'],
});

export const letters = activity({
  id: 'letters',
  name: 'Letters',
  role: 'controller',
  dataSubjects: [readers],
  purposes: [
    { id: 'send', purpose: 'Send letters', legalBasis: { basis: 'consent', withdrawal: 'Write.' } },
  ],
  data: [{ category: details, source: 'data-subject', provision: 'voluntary' }],
  recipients: [host],
  retention: [{ active: { until: 'last-contact' }, then: gap({ question: 'Erased?' }) }],
});

export const leaflet = notice({
  id: 'leaflet',
  title: 'Leaflet',
  audiences: [readers],
  updated: '2026-01-01',
  version: '1',
});

/** A declaration as reading gives it. */
export function declared(
  value: object,
  changes: Readonly<Record<string, unknown>> = {},
): Declaration {
  const kind = kindOf(value);
  if (kind === undefined) throw new Error('This is not declared.');
  if (Object.keys(changes).length === 0) {
    return { kind, value: value as Declaration['value'], file: 'sample.ts' };
  }
  return { kind, value: { ...value, ...changes }, file: 'sample.ts' };
}

export const DECLARATIONS: readonly Declaration[] = [
  house,
  readers,
  details,
  host,
  letters,
  leaflet,
].map((value) => declared(value));

/** The same as a registry that has been put together. */
export const REGISTRY = {
  organisation: house,
  dataSubjects: [readers],
  dataCategories: [details],
  specialDataCategories: [],
  criminalDataCategories: [],
  recipients: [host],
  securityMeasures: [],
  trackers: [],
  communications: [],
  activities: [letters],
  notices: [leaflet],
} as unknown as Registry;

/** A rule that demands and checks what a test needs. */
export const rule = (fields: Partial<Rule>): Rule => ({
  id: 'test/rule',
  severity: 'error',
  articles: ['Art. 5(2) GDPR'],
  title: 'A duty.',
  help: 'Do it.',
  messages: { wrong: 'Wrong.' },
  ...fields,
});

export const finding = (fields: Partial<Finding>): Finding => ({
  rule: 'test/rule',
  severity: 'error',
  message: 'wrong',
  data: {},
  organisation: 'house',
  path: 'activities.letters',
  file: 'letters.ts',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 10,
  ...fields,
});
