import { expect, it } from 'vitest';
import { isProfessional } from '../../../src/rules/eprivacy/prospecting.ts';

it.each([
  ['en', 'business partners'],
  ['en', 'training managers of companies'],
  ['en', 'suppliers'],
  ['fr', 'partenaires commerciaux'],
  ['fr', 'interlocuteurs de nos fournisseurs'],
  ['fr', 'entreprises clientes'],
] as const)('knows professionals (%s): %s', (language, name) => {
  expect(isProfessional({ id: 'a', name }, language)).toBe(true);
});

it.each([
  ['en', 'customers'],
  ['en', 'individuals and companies'],
  ['en', 'employees of our suppliers'],
  ['fr', 'clients'],
  ['fr', 'particuliers et entreprises'],
  ['fr', 'anciens élèves (alumni)'],
] as const)('takes others for possible consumers (%s): %s', (language, name) => {
  expect(isProfessional({ id: 'a', name }, language)).toBe(false);
});

it('asks it of a name in every language', () => {
  const name = { en: 'business partners', fr: 'partenaires commerciaux' };
  expect(isProfessional({ id: 'a', name }, 'en')).toBe(true);
  expect(isProfessional({ id: 'a', name: { ...name, fr: 'contacts' } }, 'en')).toBe(false);
});
