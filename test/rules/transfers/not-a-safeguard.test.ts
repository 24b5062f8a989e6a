import { describe, expect, it } from 'vitest';
import { acme, newsletter, provider } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'transfers/not-a-safeguard';
const CONTRACT = "contract: { signed: '2025-01-15' }";
const located = (location: string) => saidBy(RULE, provider(CONTRACT, `locations: [${location}]`));
const open = (words: string) =>
  `gap({ question: 'Which instrument?', stated: ${JSON.stringify(words)} })`;
const inFrench = (words: string) =>
  saidBy(RULE, {
    ...provider(CONTRACT, `locations: [{ country: 'IN', safeguard: ${open(words)} }]`),
    ...acme({ languages: "['fr']" }),
  });

it('finds what is stated in place of a safeguard', () => {
  expect([
    ...located(`{ country: 'IN', safeguard: ${open('All providers sign our charter.')} }`),
    ...located(`{ country: 'GB', fallback: ${open('a non-disclosure agreement')} }`),
    ...located(
      `{ country: 'US', dataPrivacyFramework: { participant: false, safeguard: ${open('They are ISO 27001 certified.')} } }`,
    ),
    ...located(
      `{ country: 'CA', adequacy: { covered: false, safeguard: ${open('our processing agreement')} } }`,
    ),
    ...inFrench('Une charte d’engagement lie nos prestataires.'),
    ...inFrench('Un accord de confidentialité est signé.'),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:88 What is said to protect data of “Example Payroll SARL” abroad is no safeguard of Article 46: “charter”.',
    'recipients/payroll-provider.ts:8:87 What is said to protect data of “Example Payroll SARL” abroad is no safeguard of Article 46: “non-disclosure agreement”.',
    'recipients/payroll-provider.ts:8:132 What is said to protect data of “Example Payroll SARL” abroad is no safeguard of Article 46: “ISO 27001”.',
    'recipients/payroll-provider.ts:8:116 What is said to protect data of “Example Payroll SARL” abroad is no safeguard of Article 46: “processing agreement”.',
    'recipients/payroll-provider.ts:8:88 What is said to protect data of “Example Payroll SARL” abroad is no safeguard of Article 46: “charte”.',
    'recipients/payroll-provider.ts:8:88 What is said to protect data of “Example Payroll SARL” abroad is no safeguard of Article 46: “accord de confidentialité”.',
  ]);
});

it('finds it where countries or transfers are open, if the text is about them', () => {
  const files = (words: string) =>
    provider(CONTRACT, `locations: gap({ question: 'Where?', stated: '${words}' })`);
  const transfers = (words: string) =>
    newsletter({ transfers: `gap({ question: 'Where?', stated: '${words}' })` });
  expect([
    ...saidBy(RULE, files('Some are outside the EU; all have signed our charter.')),
    ...saidBy(RULE, transfers('For transfers our providers sign a code of ethics.')),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:48 What is said to protect data of “Example Payroll SARL” abroad is no safeguard of Article 46: “charter”.',
    'activities/newsletter.ts:16:48 What is said to protect data of “Newsletter” abroad is no safeguard of Article 46: “code of ethics”.',
  ]);
  expect(saidBy(RULE, files('All of them have signed our charter.'))).toEqual([]);
  expect(saidBy(RULE, transfers('Transfers are rare.'))).toEqual([]);
});

it('finds a certificate that approves no transfer', () => {
  const by = (type: string, approval: string) =>
    located(`{ country: 'IN', safeguard: { type: '${type}', approval: '${approval}' } }`);
  expect([
    ...by('certification', 'ISO/IEC 27001, 2024'),
    ...by('code-of-conduct', 'Charter of good practice'),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:78 What is given as approval of the instrument with “Example Payroll SARL” approves none under Article 46: “ISO/IEC 27001”.',
    'recipients/payroll-provider.ts:8:80 What is given as approval of the instrument with “Example Payroll SARL” approves none under Article 46: “Charter”.',
  ]);
  expect(by('certification', 'the European seal, approved under Art. 42')).toEqual([]);
  expect(by('binding-corporate-rules', 'Privacy charter, CNIL 2020-001')).toEqual([]);
});

describe('what names an instrument as well', () => {
  it.each([
    'Standard contractual clauses are signed, beside our charter.',
    'Our binding corporate rules; a charter explains them.',
    'The Data Privacy Framework; ISO 27001.',
    'We do not know yet.',
  ])('is left alone: %s', (words) => {
    expect(located(`{ country: 'IN', safeguard: ${open(words)} }`)).toEqual([]);
  });

  it.each([
    'Clauses contractuelles types et charte d’engagement.',
    'Des règles d’entreprise contraignantes et un accord de confidentialité.',
    'Transfert en vertu de l’article 46 du RGPD.',
  ])('is left alone in French: %s', (words) => {
    expect(inFrench(words)).toEqual([]);
  });
});

it('says nothing of a charter where the safeguard is known', () => {
  expect(
    located(
      "{ country: 'IN', safeguard: { type: 'standard-contractual-clauses', module: 2, remarks: 'They also sign our charter.' } }",
    ),
  ).toEqual([]);
});
