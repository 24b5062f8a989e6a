import type { Catalogue } from '../catalogue.ts';

/** Intérêt légitime : articles 6(1)(f) et 13(1)(d) du RGPD. */
export const legitimateInterests: Catalogue = {
  'legitimate-interests/interest-stated': {
    title: 'L’intérêt légitime est nommé, en des termes que la personne peut discuter.',
    help: 'Dites ce qu’il s’agit d’obtenir ou d’éviter : « prévenir la fraude aux examens », « assurer la sécurité du site ».',
    messages: {
      none: 'La finalité « {purpose} » de « {declaration} » repose sur l’intérêt légitime, sans dire lequel.',
      generic: '« {interest} » ne dit pas quel intérêt « {purpose} » poursuit.',
    },
  },
  'legitimate-interests/balancing-test': {
    title: 'L’intérêt légitime est mis en balance avec ceux des personnes, par écrit.',
    help: 'Ajoutez balancing : la date de la mise en balance, sa conclusion (nécessité, effets sur les personnes) et les garanties.',
    messages: {
      none: '« {purpose} » repose sur l’intérêt légitime, et aucune mise en balance n’est consignée.',
    },
  },
  'legitimate-interests/objection-offered': {
    title:
      'Chacun peut s’opposer à ce qui repose sur l’intérêt légitime ou une mission d’intérêt public, et le sait.',
    help: "Ajoutez 'objection' aux droits que nomme le traitement, ou retirez rights : les mentions annoncent alors tous les droits qu’ouvrent les bases légales.",
    messages: {
      activity:
        'Les droits annoncés pour « {activity} » omettent l’opposition, alors que « {purpose} » repose sur une base qui l’ouvre : {basis}.',
      notice:
        '« {notice} » n’a pas de rubrique sur les droits : rien ne dit que l’on peut s’opposer à « {purpose} ».',
    },
  },
};
