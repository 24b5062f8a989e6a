import { expect, it } from 'vitest';
import { type Files, judge, said } from '../harness.ts';
import { pageOf } from '../page.ts';

const ORGANISATION = `import { languages } from 'ropa';
const { organisation } = languages('en', 'fr');
export default organisation({
  id: 'acme',
  name: 'Acme Training SAS',
  languages: ['en', 'fr'],
  country: 'FR',
  addresses: [{ lines: ['1 example street'], city: 'Lyon', country: 'FR' }],
  contact: { email: 'privacy@acme.example' },
  dpo: { status: 'appointed', contact: { email: 'dpo@acme.example' } },
  requests: { channels: [{ contact: { email: 'privacy@acme.example' } }] },
  supervisoryAuthorities: ['FR'],
});
`;

/** The example of a section of the page, in a registry in two languages. */
function example(section: number): Files {
  const [fence] = pageOf('registry/missing-language', 'en').sections[section]?.fences ?? [];
  if (!fence) throw new Error('The page has no example.');
  return { 'organisation.ts': ORGANISATION, 'data-subjects.ts': fence.code };
}

const found = (files: Files) =>
  judge(files, { base: 'none' })
    .filter(({ rule }) => rule !== 'integrity/unused-declaration')
    .map((finding) => `${finding.rule} ${said(finding)}`);

it('finds what its page calls wrong, and nothing in what it calls right', () => {
  expect(found(example(1))).toEqual([
    'registry/missing-language data-subjects.ts:6:63 This text is missing in the language “fr”.',
  ]);
  expect(found(example(2))).toEqual([]);
});

it('finds a text that is missing altogether as a missing field', () => {
  const none = `import { languages } from 'ropa';
const { dataSubject } = languages('en', 'fr');
export const customers = dataSubject({ id: 'customers', name: {} });
`;
  expect(found({ 'organisation.ts': ORGANISATION, 'data-subjects.ts': none })).toEqual([
    'registry/missing-language data-subjects.ts:3:63 This text is missing in the language “en”.',
    'registry/missing-language data-subjects.ts:3:63 This text is missing in the language “fr”.',
  ]);
});
