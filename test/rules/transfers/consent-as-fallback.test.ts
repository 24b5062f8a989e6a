import { describe, expect, it } from 'vitest';
import { acme, newsletter, onBasis, provider } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'transfers/consent-as-fallback';
const consent = (circumstances: string) =>
  `{ type: 'derogation', ground: 'explicit-consent', circumstances: ${JSON.stringify(circumstances)} }`;
const transfers = (circumstances: string, when = '') =>
  `[{ destinations: 'a school', countries: ['IN'], protections: [{ by: ${consent(circumstances)}${when && `, when: ${JSON.stringify(when)}`} }] }]`;
const found = (circumstances: string, when?: string, more: Files = {}) =>
  saidBy(RULE, { ...newsletter({ transfers: transfers(circumstances, when) }), ...more });
const inFrench = (circumstances: string, when?: string) =>
  found(circumstances, when, acme({ languages: "['fr']" }));
const TOLD = 'We explain the risks to you and ask.';
const TOLD_FR = 'Nous vous expliquons les risques.';

it('finds consent because a recipient refuses a safeguard', () => {
  expect([
    ...found(TOLD, 'if the school refuses the clauses'),
    ...found(`The school does not sign the clauses. ${TOLD}`),
    ...inFrench(TOLD_FR, 'si l’établissement refuse de signer'),
    ...inFrench(`L’école n’accepte pas les clauses. ${TOLD_FR}`),
  ]).toEqual([
    'activities/newsletter.ts:16:195 Consent does not mend that a safeguard is refused (“Newsletter”): “refuses”.',
    'activities/newsletter.ts:16:147 Consent does not mend that a safeguard is refused (“Newsletter”): “does not sign”.',
    'activities/newsletter.ts:16:192 Consent does not mend that a safeguard is refused (“Newsletter”): “refuse”.',
    'activities/newsletter.ts:16:147 Consent does not mend that a safeguard is refused (“Newsletter”): “n’accepte pas”.',
  ]);
});

it('finds consent to transfers that come again', () => {
  expect([
    ...found(TOLD, 'every year, for each class'),
    ...inFrench(`Les données partent chaque semestre. ${TOLD_FR}`),
  ]).toEqual([
    'activities/newsletter.ts:16:195 Consent is for single transfers, and these come again (“Newsletter”): “every year”.',
    'activities/newsletter.ts:16:147 Consent is for single transfers, and these come again (“Newsletter”): “chaque semestre”.',
  ]);
});

it('finds consent without risks, also at the place of a recipient', () => {
  const files = provider(
    "contract: { signed: '2025-01-15' }",
    `locations: [{ country: 'IN', safeguard: ${consent('You agree in writing.')} }]`,
  );
  expect([...found('You agree in writing.'), ...saidBy(RULE, files)]).toEqual([
    'activities/newsletter.ts:16:147 Nothing says of which risks people are told before they consent to this transfer (“Newsletter”).',
    'recipients/payroll-provider.ts:8:108 Nothing says of which risks people are told before they consent to this transfer (“Example Payroll SARL”).',
  ]);
});

it('finds a public authority that exercises its powers', () => {
  const task = (basis: string) =>
    onBasis(basis, { transfers: transfers(TOLD, 'if you ask us to') });
  const authority = acme({ kind: "'public-authority'" });
  const law = "{ basis: 'public-task', law: [{ law: 'Code de l’éducation' }] }";
  const agreed = "{ basis: 'consent', withdrawal: 'Click.' }";
  expect(saidBy(RULE, { ...task(law), ...authority })).toEqual([
    'activities/newsletter.ts:16:112 A public authority cannot rest this transfer on consent where it exercises its powers (“Newsletter”).',
  ]);
  expect(saidBy(RULE, { ...task(agreed), ...authority })).toEqual([]);
  expect(saidBy(RULE, task(law))).toEqual([]);
});

describe('a single transfer, with its risks', () => {
  it.each([
    [TOLD, 'if you ask us to send your file there'],
    ['You may refuse, and we tell you of the risks.', ''],
    ['If you refuse, nothing changes. There is no adequacy decision.', ''],
    ['This is never done regularly; the law there protects you less.', ''],
  ])('is left alone: %s', (circumstances, when) => {
    expect(found(circumstances, when)).toEqual([]);
  });

  it.each([
    [TOLD_FR, 'à votre demande, une seule fois'],
    ['Un refus de votre part reste sans conséquence. Vos données y sont moins protégées.', ''],
    ['Vous pouvez refuser ; le pays est sans décision d’adéquation.', ''],
  ])('is left alone in French: %s', (circumstances, when) => {
    expect(inFrench(circumstances, when)).toEqual([]);
  });

  it('is left alone on other grounds', () => {
    const by = "{ type: 'derogation', ground: 'contract-with-subject', circumstances: 'A trip.' }";
    const other = `[{ destinations: 'a hotel', countries: ['IN'], protections: [{ by: ${by}, when: 'if it refuses the clauses' }] }]`;
    expect(saidBy(RULE, newsletter({ transfers: other }))).toEqual([]);
  });
});
