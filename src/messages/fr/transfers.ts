import type { Catalogue } from '../catalogue.ts';

/** Transferts hors de l’Espace économique européen : chapitre V du RGPD. */
export const transfers: Catalogue = {
  'transfers/country-named': {
    title:
      'Chaque destinataire et chaque transfert nomme les pays où les données sont détenues ou consultées.',
    help: "Ajoutez locations avec le code à deux lettres de chaque pays : locations: [{ country: 'FR' }]. Un accès depuis un pays vaut transfert vers lui.",
    messages: {
      none: 'Rien ne dit dans quels pays « {declaration} » détient ou consulte les données.',
      'sub-processor':
        'Rien ne dit dans quels pays « {name} », qui travaille pour « {declaration} », détient ou consulte les données.',
      transfer: 'Rien ne dit vers quels pays vont des données de « {declaration} ».',
      country: 'Une localisation de « {declaration} » ne nomme aucun pays.',
      unknown: '« {value} » n’est pas un pays : écrivez son code à deux lettres, comme « FR ».',
      'unknown-meant':
        '« {value} » n’est pas un pays : écrivez son code à deux lettres. Vouliez-vous écrire « {meant} » ?',
    },
  },
  'transfers/safeguard-required': {
    title: 'Les données dans un pays sans décision d’adéquation sont protégées par une garantie.',
    help: 'Consignez ce qui protège les données là-bas, comme les clauses contractuelles types, avant tout envoi. Lorsqu’une décision a pris fin, consignez la garantie sous fallback.',
    messages: {
      none: 'Rien ne protège les données chez « {declaration} » dans un pays sans décision d’adéquation.',
      transfer:
        'Rien ne protège des données de « {declaration} » qui quittent l’Espace économique européen.',
      unknown:
        '« {value} » n’est ni une garantie de l’article 46 ni une dérogation de l’article 49.',
      'unknown-meant':
        '« {value} » n’est ni une garantie de l’article 46 ni une dérogation de l’article 49. Vouliez-vous écrire « {meant} » ?',
      'not-in-force':
        'Aucune décision d’adéquation n’est en vigueur le {day} ({country}), et rien d’autre n’y protège les données chez « {declaration} ».',
      'class-not-in-force':
        'Aucune décision d’adéquation n’est en vigueur le {day} ({country}), et rien d’autre n’y protège les données de « {declaration} ».',
    },
  },
  'transfers/adequacy-scope': {
    title:
      'Lorsqu’une décision d’adéquation ne couvre que certains destinataires, le destinataire est vérifié.',
    help: 'Consignez que le destinataire est couvert et le jour de la vérification ; sinon, la garantie.',
    messages: {
      framework:
        'La décision sur les États-Unis ne couvre que les organismes inscrits au Data Privacy Framework, et rien ne dit si « {declaration} » y figure.',
      partial:
        'La décision sur ce pays ne couvre que certains destinataires, et rien ne dit si « {declaration} » en fait partie.',
      unchecked: 'Rien ne dit quand il a été vérifié que « {declaration} » est couvert.',
      class:
        'La décision d’adéquation ({country}) ne couvre que certains destinataires, et rien ne dit que ceux de « {declaration} » le sont.',
    },
  },
};
