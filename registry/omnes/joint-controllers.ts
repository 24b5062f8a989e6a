// Joint controllers: the schools, for all that concerns a learner's course of study.
import { gap } from './language.ts';

/** The schools of the group, which the published notice does not name one by one. */
export const schools = [
  {
    class: {
      en: 'the schools of the OMNES Education Group',
      fr: 'les écoles du groupe OMNES Education',
    },
    list: gap({
      question: {
        en: 'Which schools are joint controllers?',
        fr: 'Quelles écoles sont responsables conjoints ?',
      },
    }),
  },
] as const;

/** The arrangement with the schools. */
export const arrangement = gap({
  question: {
    en: 'Who does what, and at which address can the main points of the agreement be read?',
    fr: 'Qui fait quoi, et à quelle adresse lire les grandes lignes de l’accord ?',
  },
  stated: {
    en: 'The main points of the joint controller agreement are available online. Special information notices tell you of it, when data are collected or on the platforms and software concerned.',
    fr: 'Les grandes lignes de l’accord de responsabilité conjointe sont disponibles en ligne. Des notices d’information spécifiques vous l’indiquent, lors de la collecte ou sur les plateformes et logiciels concernés.',
  },
});
