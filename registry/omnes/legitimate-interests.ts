// Legitimate interests: the published notice gives examples of operations, audience by audience, and
// not the interest pursued by each.
import { gap } from './language.ts';

export const visitorInterests = gap({
  question: {
    en: 'Which interest precisely does this purpose pursue?',
    fr: 'Quel intérêt précis cette finalité poursuit-elle ?',
  },
  stated: {
    en: 'our legitimate interests, for instance in satisfaction surveys, in statistical analysis and in the operations that the security of our websites and events requires',
    fr: 'notre intérêt légitime, par exemple pour les enquêtes de satisfaction, l’analyse statistique et les opérations nécessaires à la sécurité de nos sites web et de nos événements',
  },
});

export const studentInterests = gap({
  question: {
    en: 'Which interest precisely does this purpose pursue?',
    fr: 'Quel intérêt précis cette finalité poursuit-elle ?',
  },
  stated: {
    en: 'our legitimate interests, for instance in improving our services, in satisfaction surveys, in statistical analysis, in the operations that the security of our websites or events requires, and in prospecting for similar products',
    fr: 'notre intérêt légitime, par exemple pour l’amélioration de nos services, les enquêtes de satisfaction, l’analyse statistique, les opérations nécessaires à la sécurité de nos sites web ou de nos événements, et la prospection pour des produits analogues',
  },
});

export const alumniInterests = gap({
  question: {
    en: 'Which interest precisely does this purpose pursue?',
    fr: 'Quel intérêt précis cette finalité poursuit-elle ?',
  },
  stated: {
    en: 'our legitimate interests, for instance in graduate employment surveys, in directories, in statistical analysis, in the operations that the security of our websites or events requires, and in prospecting for similar products',
    fr: 'notre intérêt légitime, par exemple pour les enquêtes sur l’emploi des diplômés, les annuaires, l’analyse statistique, les opérations nécessaires à la sécurité de nos sites web ou de nos événements, et la prospection pour des produits analogues',
  },
});

export const staffInterests = gap({
  question: {
    en: 'Which interest precisely does this purpose pursue?',
    fr: 'Quel intérêt précis cette finalité poursuit-elle ?',
  },
  stated: {
    en: 'our legitimate interests, for example in an internal directory, in the management and upkeep of your computing equipment, in managing your e-mail and your connection to the group’s VPN, in a procedure for reviews and skills management, and in organising training',
    fr: 'notre intérêt légitime, par exemple pour un annuaire interne, la gestion et la maintenance du matériel informatique fourni, celle de votre messagerie et de votre connexion au VPN du groupe, une procédure d’entretiens et de gestion des compétences, et l’organisation des formations',
  },
});

export const partnerInterests = gap({
  question: {
    en: 'Which interest precisely does this purpose pursue?',
    fr: 'Quel intérêt précis cette finalité poursuit-elle ?',
  },
  stated: {
    en: 'our legitimate interests, for instance in putting our students in contact, in satisfaction surveys, in statistical analysis, in the operations that the security of our websites and events requires, and in prospecting, to which you may object at any time',
    fr: 'notre intérêt légitime, par exemple pour la mise en contact de nos étudiants, les enquêtes de satisfaction, l’analyse statistique, les opérations nécessaires à la sécurité de nos sites web et de nos événements, et la prospection, à laquelle vous pouvez vous opposer à tout moment',
  },
});

export const videoInterests = gap({
  question: {
    en: 'Which interest precisely do the cameras serve?',
    fr: 'Quel intérêt précis les caméras servent-elles ?',
  },
  stated: { en: 'our legitimate interests', fr: 'notre intérêt légitime' },
});
