import { describe, expect, it } from 'vitest';
import { acme, newsletter, provider } from '../example.ts';
import { saidBy } from '../harness.ts';
import { block, staffNotice } from '../rights/own-notice.ts';

const RULE = 'processor/role-denied';
const CONTRACT = "contract: { signed: '2025-01-15' }";
const limits = (text: string, language = 'en') =>
  saidBy(RULE, {
    ...acme({ languages: `['${language}']` }),
    ...provider(`limits: ${JSON.stringify(text)}`, CONTRACT),
  });

describe('a recipient', () => {
  it('is not said to process nothing', () => {
    expect(limits('It does not process any personal data.')).toEqual([
      'recipients/payroll-provider.ts:7:11 “does not process any personal data”: to host or to store data is to process them. State the role of processor.',
    ]);
  });

  it.each([
    ['It carries out no processing.', 'en'],
    ['It is not a processor.', 'en'],
    ['Its part is purely a technical service.', 'en'],
    ['Elle n’effectue aucun traitement.', 'fr'],
    ['Elle ne traite aucune donnée personnelle.', 'fr'],
    ['Simple hébergeur, elle garde les fichiers.', 'fr'],
    ['Elle n’est pas un sous-traitant.', 'fr'],
    ['Son rôle est purement technique : rôle purement technique.', 'fr'],
  ])('not in such words: %s', (text, language) => {
    expect(limits(text, language)).toHaveLength(1);
  });

  it.each([
    ['It does not process personal data for its own purposes.', 'en'],
    ['It does not process any data other than your name.', 'en'],
    ['It acts as our processor and does no processing but on our instructions.', 'en'],
    ['It cannot read what it stores.', 'en'],
    ['Elle ne traite aucune donnée sensible.', 'fr'],
    ['Elle n’effectue aucun traitement pour son propre compte.', 'fr'],
    ['Prestataire technique, comme sous-traitant.', 'fr'],
    ['Elle ne reçoit que le prénom.', 'fr'],
  ])('may be described so: %s', (text, language) => {
    expect(limits(text, language)).toEqual([]);
  });
});

describe('a text for people', () => {
  const notice = (text: string, language = 'en') =>
    saidBy(RULE, { ...acme({ languages: `['${language}']` }), ...staffNotice(block(text)) });

  it('does not deny what it says of hosting', () => {
    expect(notice('We host the platforms of schools and do no processing there.')).toEqual([
      'notices/staff.ts:11:51 “do no processing”: to host or to store data is to process them. State the role of processor.',
    ]);
    expect(
      notice('Nous exploitons ces plateformes en SaaS, en tant que prestataire technique.', 'fr'),
    ).toHaveLength(1);
  });

  it('may say such things of what is not hosting', () => {
    expect(notice('On Sundays we do no processing at all.')).toEqual([]);
    expect(notice('Nous ne traitons aucune donnée sur les mineurs.', 'fr')).toEqual([]);
  });
});

it('leaves to the record what is done for others: it states the role', () => {
  const hosting = `import { activity } from 'ropa';
export default activity({
  id: 'hosting', name: 'Hosting', role: 'processor', controllers: [{ name: 'Example School' }],
  processing: ['hosting, as a merely technical service'],
});
`;
  expect(saidBy(RULE, { 'activities/hosting.ts': hosting })).toEqual([]);
  const remarks = "'Hosting is a merely technical service.'";
  expect(saidBy(RULE, newsletter({ remarks }))).toHaveLength(1);
});
