import { describe, expect, test } from 'vitest';
import { identityFacts } from '../../../src/render/notice/identity-facts.ts';
import { museum, plainFacts, small } from './small.ts';

const of = (organisation: object) => plainFacts(identityFacts(small({ organisation })));
const stated = (words: string) => ({ gap: { question: '?', stated: words } });

describe('which body the organisation is', () => {
  test('all that is known of it', () => {
    expect(plainFacts(identityFacts(museum('fr')))).toEqual([
      'Forme juridique: association (association loi 1901)',
      'Immatriculation: RNA W751234567',
      'Capital: 15\u202f000 euros',
      'Noms d’usage: Musée Lumen et Lumen Lab',
      'Adresse: Hôtel des Arts, 12 rue des Lanternes, Bâtiment B, 75011 Paris, France',
      'E-mail: hello@lumen.example',
      'Téléphone: +33 1 23 45 67 89',
      'Formulaire de contact: https://lumen.example/contact',
      'Réseaux sociaux: https://social.example/@lumen',
      'Courrier: BP 77, 75530 Paris Cedex 11, France',
      'Sites web: https://lumen.example et https://lab.lumen.example',
      'Groupe: Lumen Group',
      'Sociétés du groupe: Lumen Shop SAS et Lumen Editions SARL',
      'La liste est tenue à jour à l’accueil.',
      'Hébergeur du site: Nuage SARL, 3 quai du Lac, 74000 Annecy, France, +33 4 50 00 00 00',
    ]);
  });

  test('little is said of what is open', () => {
    expect(of({})).toEqual([]);
    expect(of({ kind: 'company' })).toEqual(['Legal form: company']);
    expect(of({ legalForm: 'SA' })).toEqual(['Legal form: SA']);
    expect(of({ kind: 'company', legalForm: stated('It is a company of some form.') })).toEqual([
      'Legal form: company',
      'It is a company of some form.',
    ]);
    expect(of({ shareCapital: { amount: 1000.5, currency: 'EUR' } })).toEqual([
      'Share capital: 1,000.50 euros',
    ]);
    expect(
      of({ shareCapital: '100 livres', brands: ['B'], websites: ['https://b.example'] }),
    ).toEqual([...['Share capital: 100 livres', 'Also known as: B', 'Website: https://b.example']]);
    expect(of({ addresses: stated('In Paris.') })).toEqual(['In Paris.']);
    expect(of({ group: { name: 'G', entities: stated('several') } })).toEqual([
      'Group: G',
      'several',
    ]);
  });
});
