// Purposes that answer what people ask for or sign up to, stated to several audiences in the same
// words, each without its legal basis; and the moments at which people give data for them.

/** Information and services: everybody but the people filmed. */
export const information = {
  purpose: {
    en: 'Provide the information and services that you require',
    fr: 'Fournir les informations et les services que vous demandez',
  },
} as const;

/** Notifications: everybody but the people filmed. */
export const notifications = {
  purpose: {
    en: 'Send you important notifications',
    fr: 'Vous adresser des notifications importantes',
  },
  details: [
    { en: 'on our procedures', fr: 'sur nos procédures' },
    { en: 'on enrolment conditions', fr: 'sur les conditions d’inscription' },
    {
      en: 'on confidentiality policies and other legal documents',
      fr: 'sur les politiques de confidentialité et d’autres documents juridiques',
    },
  ],
} as const;

/** Newsletters and alerts: visitors, alumni, staff, partners. */
export const newsletters = {
  purpose: {
    en: 'Send you the newsletters and alerts that you subscribe to, on events or information',
    fr: 'Vous envoyer les lettres d’information et les alertes auxquelles vous vous abonnez, sur des événements ou des informations',
  },
} as const;

/** Security of events: visitors, students, alumni, partners. */
export const eventSecurity = {
  purpose: {
    en: 'Carry out what the security of events requires',
    fr: 'Mener les opérations nécessaires à la sécurité des événements',
  },
} as const;

/** Competitions: everybody but the people filmed. */
export const competitions = {
  purpose: {
    en: 'Run competitions and other promotional activities in which you take part',
    fr: 'Organiser les concours et autres opérations promotionnelles auxquels vous participez',
  },
} as const;

/** Requests about rights: everybody but the people filmed. */
export const rightsRequests = {
  purpose: {
    en: 'Answer requests about your rights',
    fr: 'Répondre aux demandes relatives à vos droits',
  },
  details: [
    { en: 'access, with a copy of the data', fr: 'accès, avec une copie des données' },
    { en: 'update or rectification', fr: 'mise à jour ou rectification' },
    { en: 'erasure', fr: 'effacement' },
    { en: 'restriction', fr: 'limitation' },
    { en: 'objection', fr: 'opposition' },
    { en: 'portability', fr: 'portabilité' },
    { en: 'withdrawal of consent', fr: 'retrait du consentement' },
    {
      en: 'directives on your data after your death',
      fr: 'directives sur le sort de vos données après votre décès',
    },
  ],
} as const;

/** Check of identity: everybody but the people filmed. */
export const identityCheck = {
  purpose: {
    en: 'Check who you are, to protect your private life and keep your data secure',
    fr: 'Vérifier qui vous êtes, pour protéger votre vie privée et la sécurité de vos données',
  },
  condition: {
    en: 'if there is a reasonable doubt',
    fr: 'en cas de doute raisonnable',
  },
} as const;

// Moments.

/** Visitors, students, alumni. */
export const contactingUs = {
  en: 'You contact us by e-mail, telephone, messaging, post or any other means.',
  fr: 'Vous nous contactez par e-mail, téléphone, message, courrier ou tout autre moyen.',
};

/** Visitors, students, alumni, partners. */
export const formsAndChatbots = {
  en: 'You fill in a form, or use a chatbot, of your own accord.',
  fr: 'Vous remplissez un formulaire, ou utilisez un agent conversationnel, de vous-même.',
};

/** Visitors, alumni, staff. */
export const registering = {
  en: 'You register for events, webinars or services.',
  fr: 'Vous vous inscrivez à des événements, à des webinaires ou à des services.',
};

/** Visitors, alumni, staff, partners. */
export const subscribing = {
  en: 'You subscribe to our newsletters, or to alerts about events or information.',
  fr: 'Vous vous abonnez à des lettres d’information et à des alertes sur des événements ou des informations.',
};

/** Visitors, alumni, staff, partners. */
export const answering = {
  en: 'You answer a survey, enter a competition or join in another promotional activity.',
  fr: 'Vous répondez à une enquête, ou participez à un concours ou à une autre opération promotionnelle.',
};
