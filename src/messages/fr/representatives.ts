import type { Catalogue } from '../catalogue.ts';

/** Représentants : article 27 du RGPD et droits du Royaume-Uni, de la Suisse et de Monaco. */
export const representatives: Catalogue = {
  'representatives/eu-27': {
    title:
      'Un organisme établi hors de l’Union qui s’y adresse à des personnes y a un représentant.',
    help: 'Désignez par écrit un représentant dans un État membre où se trouvent ces personnes, et consignez-le sous representatives. Si une exception de l’article 27, paragraphe 2, s’applique, dites laquelle sous targeting (exception).',
    messages: {
      targeting:
        '« {organisation} » s’adresse à des personnes dans l’Union sans y être établi, et n’y a pas de représentant.',
      authority:
        'Une autorité de l’Union est indiquée aux personnes ; « {organisation} » n’y est pas établi et n’y a pas de représentant.',
    },
  },
  'representatives/uk-27': {
    title:
      'Un organisme établi hors du Royaume-Uni qui s’y adresse à des personnes y a un représentant.',
    help: 'Vérifiez si l’article 27 du RGPD britannique s’applique. Si oui, désignez un représentant par écrit et consignez-le sous representatives ; sinon, dites pourquoi sous targeting (exception).',
    messages: {
      targeting:
        '« {organisation} » s’adresse à des personnes au Royaume-Uni sans y être établi, et n’y nomme aucun représentant.',
      authority:
        'L’autorité du Royaume-Uni est indiquée aux personnes ; « {organisation} » n’y est pas établi et n’y nomme aucun représentant.',
    },
  },
  'representatives/swiss-14': {
    title:
      'Un responsable privé à l’étranger qui remplit les quatre conditions suisses a un représentant en Suisse.',
    help: 'Désignez un représentant en Suisse et consignez-le sous representatives avec son nom et son adresse, que les mentions publient alors.',
    messages: {
      none: 'Les quatre conditions du droit suisse sont réunies pour « {organisation} », qui ne nomme aucun représentant en Suisse.',
      address: 'Rien ne dit à quelle adresse se trouve le représentant en Suisse.',
    },
  },
  'representatives/monaco': {
    title: 'Un organisme établi hors de Monaco qui s’y adresse à des personnes a un représentant.',
    help: 'Désignez un représentant à Monaco ou, à défaut, dans un État membre de l’Union, et consignez-le sous representatives avec le territoire MC. Si une exception s’applique, dites laquelle sous targeting.',
    messages: {
      targeting:
        '« {organisation} » s’adresse à des personnes à Monaco sans y être établi, et ne nomme aucun représentant pour elles.',
      authority:
        'L’autorité de Monaco est indiquée aux personnes ; « {organisation} » n’y est pas établi et ne nomme aucun représentant pour elles.',
      elsewhere:
        'Le représentant pour Monaco n’est ni à Monaco ni dans un État membre de l’Union, mais dans un autre pays : {country}.',
    },
  },
};
