// Texts that the notices share, for what is policy and not processing. A notice uses one as
// `{ id: 'principles', ...principles, after: 'controller' }`.
import { dataProtectionOfficer } from './accepted.ts';
import { dpoEmail, dpoPost } from './contact.ts';

/** Every audience; stands first. */
export const commitment = {
  heading: { en: 'Our commitment', fr: 'Notre engagement' },
  text: {
    en: 'Organisation et Développement, the OMNES Education Group and the schools that form it undertake that your data are collected and protected in line with the General Data Protection Regulation (GDPR) and with the French Data Protection and Civil Liberties Act.',
    fr: 'Organisation et Développement, le groupe OMNES Education et les écoles qui le constituent s’engagent à ce que vos données soient recueillies et protégées conformément au règlement général sur la protection des données (RGPD) et à la loi française « Informatique et Libertés ».',
  },
};

/** Every audience but people filmed; after the section on data. */
export const minimisation = {
  heading: { en: 'No more data than needed', fr: 'Pas plus de données que nécessaire' },
  text: {
    en: 'Whenever we process data, we see to it that those collected stay limited to what is adequate, relevant and necessary for what they are to achieve. The lists of data in this notice give the types that we may ask for; they are not complete.',
    fr: 'À chaque traitement, nous veillons à ce que les données recueillies se limitent à ce qui est adéquat, pertinent et nécessaire au but poursuivi. Les listes de données de cette notice donnent les types que nous pouvons demander ; elles ne sont pas exhaustives.',
  },
};

/** Every audience but people filmed; after the section on sources. */
export const sources = {
  heading: { en: 'How data reach us', fr: 'Comment les données nous parviennent' },
  text: {
    en: 'Data come from three directions: you give them to us directly, sometimes of your own accord and sometimes because we ask; they are collected automatically; or third parties pass them to us.',
    fr: 'Les données viennent de trois côtés : vous nous les donnez directement, parfois de vous-même, parfois à notre demande ; elles sont recueillies automatiquement ; ou des tiers nous les transmettent.',
  },
};

/** Visitors, students, alumni, partners; after the section on sources. Not staff. */
export const cookiePolicy = {
  heading: { en: 'Cookies', fr: 'Cookies' },
  text: {
    en: 'Cookies and similar tracking tools collect part of the technical data, some of it only if you agree. The Cookie Policy, on the websites concerned, says more.',
    fr: 'Des cookies et outils de suivi similaires recueillent une partie des données techniques, certaines seulement avec votre accord. La politique relative aux cookies, sur les sites concernés, en dit plus.',
  },
};

/** Every audience but people filmed; after the section on purposes. */
export const compatiblePurposes = {
  heading: { en: 'Other purposes', fr: 'Autres finalités' },
  text: {
    en: 'We use the data that we collect from you for the purposes of this notice, for those that you are told of when data are collected, or for compatible ones.',
    fr: 'Nous utilisons les données recueillies auprès de vous pour les finalités de cette notice, pour celles que nous vous indiquons lors de la collecte, ou pour des finalités compatibles.',
  },
};

/** Every audience but people filmed; after the section on purposes. */
export const legalBases = {
  heading: { en: 'Legal bases in general', fr: 'Les bases légales en général' },
  text: {
    en: `In the European Economic Area, which legal basis applies depends on the data in question and on the specific purpose. You are usually told of it in the information given when data are collected, and a list of the main processing operations is available online.

Any question on the legal basis can be put to our Data Protection Officer: ${dpoEmail}.`,
    fr: `Dans l’Espace économique européen, la base légale dépend des données en cause et de la finalité précise. Elle vous est en général indiquée dans l’information donnée lors de la collecte, et une liste des principaux traitements est disponible en ligne.

Pour toute question sur la base légale, écrivez à notre délégué à la protection des données : ${dpoEmail}.`,
  },
};

/** People filmed; after the section on purposes. */
export const legalBasisQuestions = {
  heading: { en: 'Questions on the legal basis', fr: 'Questions sur la base légale' },
  text: {
    en: `Any question on the legal basis on which your data are collected and used can be put to our Data Protection Officer: ${dpoEmail}.`,
    fr: `Pour toute question sur la base légale de la collecte et de l’utilisation de vos données, écrivez à notre délégué à la protection des données : ${dpoEmail}.`,
  },
};

/** Every audience but people filmed; after the section on rights. */
export const rights = {
  heading: { en: 'More on your rights', fr: 'Vos droits, en détail' },
  text: {
    en: `You have these rights under the GDPR and the French Data Protection and Civil Liberties Act. Access comes with a copy of your data, and rectification includes bringing inaccurate data up to date. Where processing rests on your consent, you can withdraw it at any time.

You may object to processing, **except where it is required to perform your contract or where a regulatory constraint imposes it on us**.

You may also decide what becomes of your data after your death.`,
    fr: `Ces droits résultent du RGPD et de la loi française « Informatique et Libertés ». L’accès comprend une copie de vos données, et la rectification la mise à jour de données inexactes. Quand le traitement repose sur votre consentement, vous pouvez le retirer à tout moment.

Vous pouvez vous opposer au traitement, **sauf s’il est nécessaire à l’exécution de votre contrat ou si une contrainte réglementaire nous l’impose**.

Vous pouvez aussi décider du sort de vos données après votre mort.`,
  },
};

/** Visitors; after the section on transfers. */
export const hosting = {
  heading: { en: 'Where data are hosted', fr: 'Où les données sont hébergées' },
  text: {
    en: 'Your data are hosted in the European Union. When providers host them for us, we make sure that this is in the European Union too, and that no data leave it without prior authorisation.',
    fr: 'Vos données sont hébergées dans l’Union européenne. Quand des prestataires les hébergent pour nous, nous veillons à ce que ce soit aussi dans l’Union européenne, et à ce qu’aucune donnée n’en sorte sans autorisation préalable.',
  },
};

/** Students, alumni, staff, partners; after the section on transfers. */
export const hostingAndCloud = {
  heading: hosting.heading,
  text: {
    en: 'Your data are hosted in the European Union. When providers host them for us, especially as cloud backups or in SaaS applications, we make sure that this is in the European Union too, and that no data leave it without prior authorisation.',
    fr: 'Vos données sont hébergées dans l’Union européenne. Quand des prestataires les hébergent pour nous, notamment par une sauvegarde dans le cloud ou dans des applications SaaS, nous veillons à ce que ce soit aussi dans l’Union européenne, et à ce qu’aucune donnée n’en sorte sans autorisation préalable.',
  },
};

/** People filmed; after the section on transfers. */
export const hostingOnly = {
  heading: hosting.heading,
  text: {
    en: 'Data are hosted in the European Union.',
    fr: 'Les données sont hébergées dans l’Union européenne.',
  },
};

/** Every audience; after the section on changes. */
export const questions = {
  heading: { en: 'Questions on this policy', fr: 'Questions sur cette politique' },
  text: {
    en: `Write to ${dpoPost}, or to ${dpoEmail}.`,
    fr: `Écrivez à ${dpoPost}, ou à ${dpoEmail}.`,
  },
};

/** Every notice; what the rules find in its date. */
export const publishedDate = {
  rule: 'governance/review-overdue',
  at: 'updated',
  by: dataProtectionOfficer,
  reason: {
    en: 'The published notice bears the date of 31 October 2024.',
    fr: 'La notice publiée porte la date du 31 octobre 2024.',
  },
} as const;
