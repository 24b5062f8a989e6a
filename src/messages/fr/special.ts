import type { Catalogue } from '../catalogue.ts';

/** Données sensibles et données d’infraction : articles 9 et 10 du RGPD. */
export const special: Catalogue = {
  'special/exception-required': {
    title: 'Les données sensibles et les données d’infraction disent ce qui les autorise.',
    help: 'Placez la catégorie sous specialData, avec la condition de l’article 9(2) sous exception, ou sous criminalData, avec ce qui l’autorise. Une base légale de l’article 6 reste nécessaire.',
    messages: {
      'special-as-ordinary':
        'Une catégorie particulière de données figure parmi les données ordinaires de « {declaration} », sans la condition qui lève l’interdiction.',
      'criminal-as-ordinary':
        'Des données d’infraction figurent parmi les données ordinaires de « {declaration} », sans ce qui les autorise.',
      exception:
        'Des données sensibles de « {declaration} » n’ont aucune condition qui lève l’interdiction.',
      condition: '« {value} » n’est pas l’une des dix conditions de l’article 9(2).',
      'condition-meant':
        '« {value} » n’est pas l’une des dix conditions de l’article 9(2). Vouliez-vous écrire « {meant} » ?',
      law: 'La condition sur laquelle reposent des données sensibles de « {declaration} » exige un texte, et aucun n’est cité.',
      circumstances:
        'Rien ne dit pourquoi est remplie la condition sur laquelle reposent des données sensibles de « {declaration} ».',
      authority:
        'Des données d’infraction de « {declaration} » n’ont ni autorité publique ni texte qui les autorise.',
    },
  },
};
