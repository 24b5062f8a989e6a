import type { Files } from './harness.ts';

const IMPORTS = `import { activity, citation, criminalDataCategory, dataCategory, dataSubject, gap, none, notice, recipient, specialDataCategory } from 'ropa';
import { attendance, contactDetails, payDetails, usage } from '../data.ts';
import { customers, employees, learners, pupils } from '../data-subjects.ts';
import { learningPlatform } from '../recipients/learning-platform.ts';
import { accessByRole, encryption, staffTraining } from '../security.ts';`;

const FIELDS: Readonly<Record<string, string>> = {
  id: "'newsletter'",
  name: "'Newsletter'",
  role: "'controller'",
  dataSubjects: '[customers]',
  purposes:
    "[{ id: 'send', purpose: 'Send it', legalBasis: { basis: 'consent', withdrawal: 'Click.' } }]",
  data: "[{ category: contactDetails, source: 'data-subject', provision: 'voluntary' }]",
  recipients: 'none',
  retention: "[{ active: { until: 'last-contact' }, then: 'erase' }]",
};

/** A field set to this is left out. */
export const LEFT_OUT = '';

/**
 * An activity in place of Acme's newsletter: five lines of imports, one line with what is declared
 * `before` it, and from line 8 on its fields in their order, each on the lines it is given, further
 * ones last.
 */
export function newsletter(fields: Readonly<Record<string, string>>, before = ''): Files {
  const body = Object.entries({ ...FIELDS, ...fields })
    .filter(([, code]) => code !== LEFT_OUT)
    .map(([name, code]) => `  ${name}: ${code},`);
  const lines = [IMPORTS, before, 'export default activity({', ...body, '});', ''];
  return { 'activities/newsletter.ts': lines.join('\n') };
}

/** The newsletter with one purpose, on this legal basis. */
export const onBasis = (legalBasis: string, fields: Readonly<Record<string, string>> = {}): Files =>
  newsletter({
    purposes: `[{ id: 'send', purpose: 'Send it', legalBasis: ${legalBasis} }]`,
    ...fields,
  });

const ORGANISATION: Readonly<Record<string, string>> = {
  id: "'acme'",
  name: "'Acme Training SAS'",
  languages: "['en']",
  country: "'FR'",
  addresses: "[{ lines: ['1 example street'], postalCode: '69000', city: 'Lyon', country: 'FR' }]",
  contact: "{ email: 'privacy@acme.example' }",
  dpo: "{ status: 'appointed', contact: { email: 'dpo@acme.example' } }",
  requests: "{ channels: [{ contact: { email: 'privacy@acme.example' } }] }",
  supervisoryAuthorities: "['FR']",
  security: '[accessByRole, encryption, staffTraining]',
};

/** Acme's organisation with other fields: three lines of imports, and from line 5 on its fields. */
export function acme(fields: Readonly<Record<string, string>>): Files {
  const body = Object.entries({ ...ORGANISATION, ...fields })
    .filter(([, code]) => code !== LEFT_OUT)
    .map(([name, code]) => `  ${name}: ${code},`);
  const imports = `import { gap, organisation } from 'ropa';
import { customers, learners } from './data-subjects.ts';
import { accessByRole, encryption, staffTraining } from './security.ts';`;
  const lines = [imports, 'export default organisation({', ...body, '});', ''];
  return { 'organisation.ts': lines.join('\n') };
}

/** The payroll provider with these fields beside its own: from line 7 on. */
export const provider = (...fields: readonly string[]): Files => ({
  'recipients/payroll-provider.ts': [
    "import { gap, recipient } from 'ropa';",
    'export const payrollProvider = recipient({',
    "  id: 'payroll-provider',",
    "  kind: 'processor',",
    "  name: 'Example Payroll SARL',",
    "  description: 'works out and pays salaries',",
    ...fields.map((field) => `  ${field},`),
    '});',
    '',
  ].join('\n'),
});
