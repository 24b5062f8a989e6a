// Legal bases: what the published notice says of them, audience by audience. It lists the bases and
// gives examples; a purpose that no example covers is an open question.

import { dpoEmail } from './contact.ts';
import { gap } from './language.ts';

/** How consent is withdrawn. */
export const consentWithdrawal = {
  en: `at any time: unsubscribe from marketing e-mails, change your communication preferences, or write to our Data Protection Officer (${dpoEmail})`,
  fr: `à tout moment : désabonnez-vous des e-mails commerciaux, modifiez vos préférences de communication ou écrivez à notre délégué à la protection des données (${dpoEmail})`,
};

/** The balance of interests, of which the notice gives the result alone. */
export const balancing = gap({
  question: {
    en: 'Is the balancing test on file, and of which date is it?',
    fr: 'La mise en balance est-elle consignée, et de quand date-t-elle ?',
  },
  stated: {
    en: 'This basis applies unless your interests or your fundamental rights and freedoms prevail.',
    fr: 'Cette base vaut sauf si vos intérêts ou vos libertés et droits fondamentaux prévalent.',
  },
});

const lawQuestion = {
  en: 'Which law, by article, obliges us here?',
  fr: 'Quel texte, par article, nous y oblige ?',
};

/** The law that obliges, which the notice does not cite: everybody but visitors. */
export const obligingLaw = gap({
  question: lawQuestion,
  stated: {
    en: 'regulatory constraints oblige us to process certain types of data',
    fr: 'des contraintes réglementaires nous obligent à traiter certains types de données',
  },
});

/** The same: visitors, to whom the notice says that a law may oblige. */
export const possiblyObligingLaw = gap({
  question: lawQuestion,
  stated: {
    en: 'regulatory constraints may oblige us to process certain types of data',
    fr: 'des contraintes réglementaires peuvent nous obliger à traiter certains types de données',
  },
});

/** Purposes that no example covers: visitors, and people with whom the group communicates. */
export const visitorBasis = gap({
  question: {
    en: 'On which of the six legal bases does this purpose rest?',
    fr: 'Sur laquelle des six bases légales cette finalité repose-t-elle ?',
  },
  stated: {
    en: 'your consent, our legitimate interests or a legal obligation, according to the data and the purpose',
    fr: 'votre consentement, notre intérêt légitime ou une obligation légale, selon les données et la finalité',
  },
});

/** The same: applicants, students and learners. */
export const studentBasis = gap({
  question: {
    en: 'On which of the six legal bases does this purpose rest?',
    fr: 'Sur laquelle des six bases légales cette finalité repose-t-elle ?',
  },
  stated: {
    en: 'your consent, a contract or steps before it, our legitimate interests, a legal obligation or, in extreme cases, the vital interests of another person, according to the data and the purpose',
    fr: 'votre consentement, un contrat ou des mesures qui le précèdent, notre intérêt légitime, une obligation légale ou, dans des cas extrêmes, les intérêts vitaux d’une autre personne, selon les données et la finalité',
  },
});

/** The same: alumni. */
export const alumniBasis = gap({
  question: {
    en: 'On which of the six legal bases does this purpose rest?',
    fr: 'Sur laquelle des six bases légales cette finalité repose-t-elle ?',
  },
  stated: {
    en: 'mainly your consent, a contract or steps before it, our legitimate interests or a legal obligation, according to the data and the purpose',
    fr: 'principalement votre consentement, un contrat ou des mesures qui le précèdent, notre intérêt légitime ou une obligation légale, selon les données et la finalité',
  },
});

/** The same: job applicants, salaried staff and teachers. */
export const staffBasis = gap({
  question: {
    en: 'On which of the six legal bases does this purpose rest?',
    fr: 'Sur laquelle des six bases légales cette finalité repose-t-elle ?',
  },
  stated: {
    en: 'in most cases the employment contract, another agreement or steps before it; otherwise our legitimate interests, a legal obligation or, in extreme cases, the vital interests of another person, according to the data and the purpose',
    fr: 'le plus souvent le contrat de travail, une autre convention ou des mesures qui les précèdent ; sinon notre intérêt légitime, une obligation légale ou, dans des cas extrêmes, les intérêts vitaux d’une autre personne, selon les données et la finalité',
  },
});

/** The same: business partners. */
export const partnerBasis = gap({
  question: {
    en: 'On which of the six legal bases does this purpose rest?',
    fr: 'Sur laquelle des six bases légales cette finalité repose-t-elle ?',
  },
  stated: {
    en: 'a contract or steps before it, our legitimate interests or a legal obligation, according to the data and the purpose',
    fr: 'un contrat ou des mesures qui le précèdent, notre intérêt légitime ou une obligation légale, selon les données et la finalité',
  },
});
