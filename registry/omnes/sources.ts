// Where data come from, and whether they must be given: what the published notice says to several
// audiences.
import { gap } from './language.ts';

/** Whether data must be given: everybody. */
export const provision = gap({
  question: {
    en: 'Which of these data must be given, and what happens if they are not?',
    fr: 'Lesquelles de ces données faut-il fournir, et que se passe-t-il sinon ?',
  },
  stated: {
    en: 'You give some data of your own accord; we ask you for others.',
    fr: 'Vous donnez certaines données de vous-même ; nous vous en demandons d’autres.',
  },
});

/** Private life, and the like: only what people have given. */
export const ifGiven = {
  en: 'if you have given us this information',
  fr: 'si vous nous avez donné ces informations',
};

/** Third parties in general, of whom the notice names none. */
export const authorisedThirdParties = {
  en: 'third parties, only where they are authorised or required to disclose the data',
  fr: 'des tiers, seulement s’ils sont autorisés ou tenus de communiquer les données',
};

/** The example given to visitors and to students. */
export const parcoursup = {
  en: 'for example the Parcoursup national admissions platform, from which we receive data directly',
  fr: 'par exemple la plateforme nationale Parcoursup, dont nous recevons directement des données',
};

/** What records technical data: visitors, students, alumni, partners. */
export const websitesAndAnalysis = {
  en: 'our websites and third-party providers of web analysis, by cookies and similar tracking tools',
  fr: 'nos sites web et des prestataires tiers d’analyse web, par des cookies et outils de suivi similaires',
};

/** The same: staff. */
export const intranetAndEquipment = {
  en: 'our websites, in particular the Intranet, the group’s computing equipment and third-party providers of web analysis, by cookies and similar tracking tools',
  fr: 'nos sites web, en particulier l’intranet, le matériel informatique du groupe et des prestataires tiers d’analyse web, par des cookies et outils de suivi similaires',
};

/** Chatbots: visitors, students, alumni. */
export const chatbots = {
  en: 'Some chatbots may use artificial intelligence systems to make the exchange better; you are told when they do.',
  fr: 'Certains agents conversationnels peuvent recourir à des systèmes d’intelligence artificielle pour enrichir l’échange ; vous en êtes alors informé.',
};
