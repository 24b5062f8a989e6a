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

/** What people have published themselves: alumni, partners. */
export const freelyAccessible = {
  en: 'what you have made freely accessible yourself, for example on professional social media',
  fr: 'ce que vous avez rendu vous-même librement accessible, par exemple sur des réseaux sociaux professionnels',
};

/** The main source of the data on alumni: what is known of them as students. */
export const studentRecord = gap({
  question: {
    en: 'Which of these data did the student give, and which come from elsewhere?',
    fr: 'Lesquelles de ces données l’étudiant a-t-il fournies, et lesquelles viennent d’ailleurs ?',
  },
  stated: {
    en: 'your student profile, our main source of data on alumni, with what you gave us and what we collected throughout your course of study',
    fr: 'votre profil d’étudiant, notre source principale sur les anciens élèves, avec ce que vous nous avez fourni et ce que nous avons recueilli tout au long de vos études',
  },
});

/** Visitor logbooks: everybody but the people filmed. */
export const logbookEntries = gap({
  question: {
    en: 'What do the logbooks hold, and who writes it down?',
    fr: 'Que contiennent les registres, et qui les remplit ?',
  },
});

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
