// Data that several audiences give, or that are recorded about all of them. What only one audience
// is asked for stands in data-by-audience.ts; what trackers record in cookie-data.ts.
import { dataProtectionOfficer, openData } from './accepted.ts';
import { dataCategory, specialDataCategory } from './language.ts';

export const identity = dataCategory({
  id: 'identity',
  name: { en: 'identity', fr: 'identité' },
});

export const contactDetails = dataCategory({
  id: 'contact-details',
  name: { en: 'contact details', fr: 'coordonnées' },
  items: [
    { en: 'postal address', fr: 'adresse postale' },
    { en: 'e-mail address', fr: 'adresse e-mail' },
    { en: 'telephone number', fr: 'numéro de téléphone' },
    { en: 'other contact details', fr: 'autres coordonnées' },
  ],
});

export const loginData = dataCategory({
  id: 'login-data',
  name: { en: 'login data', fr: 'données de connexion' },
  items: [{ en: 'for example the user name', fr: 'par exemple l’identifiant' }],
  acknowledged: [openData],
});

export const paymentData = dataCategory({
  id: 'payment-data',
  name: { en: 'financial data', fr: 'données financières' },
  items: [
    { en: 'credit or payment card', fr: 'carte de crédit ou de paiement' },
    { en: 'bank account number', fr: 'numéro de compte bancaire' },
    { en: 'billing address', fr: 'adresse de facturation' },
  ],
  remarks: {
    en: 'These items are examples.',
    fr: 'Ces éléments sont des exemples.',
  },
});

export const privateLife = dataCategory({
  id: 'private-life',
  name: { en: 'information on private life', fr: 'informations sur la vie personnelle' },
  remarks: {
    en: 'Only if you have given it.',
    fr: 'Seulement si vous les avez données.',
  },
  acknowledged: [
    {
      rule: 'minimisation/spontaneous-data',
      at: 'name',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice states this category, and does not say which data it holds.',
        fr: 'La notice publiée énonce cette catégorie, et ne dit pas quelles données elle comprend.',
      },
    },
  ],
});

export const opinions = dataCategory({
  id: 'opinions',
  name: {
    en: 'opinions expressed on our services and products',
    fr: 'avis exprimés sur nos services et nos produits',
  },
});

export const surveyAnswers = dataCategory({
  id: 'survey-answers',
  name: {
    en: 'additional data that we may ask for',
    fr: 'données complémentaires que nous pouvons demander',
  },
  items: [
    {
      en: 'for example in online surveys, to understand people’s needs',
      fr: 'par exemple dans des enquêtes en ligne, pour comprendre les besoins',
    },
  ],
  acknowledged: [openData],
});

export const familyAndFriends = dataCategory({
  id: 'family-and-friends',
  name: { en: 'data on family and friends', fr: 'données sur la famille et les proches' },
  items: [
    {
      en: 'for example whom to call in an emergency',
      fr: 'par exemple les personnes à prévenir en cas d’urgence',
    },
  ],
  acknowledged: [openData],
});

export const chatbotInput = dataCategory({
  id: 'chatbot-input',
  name: {
    en: 'everything that you tell a chatbot of your own accord',
    fr: 'tout ce que vous confiez de vous-même à un agent conversationnel (chatbot)',
  },
  remarks: {
    en: 'Please keep sensitive data to yourself, unless you judge it absolutely essential to give them: health, sex life or sexual orientation, racial or ethnic origin, political opinions, trade union membership, religious or philosophical beliefs.',
    fr: 'Mieux vaut n’y livrer aucune donnée sensible, sauf si vous le jugez absolument indispensable : origine raciale ou ethnique, opinions politiques, convictions religieuses ou philosophiques, appartenance syndicale, santé, vie sexuelle, orientation sexuelle.',
  },
  acknowledged: [
    {
      rule: 'minimisation/spontaneous-data',
      at: 'name',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice states that what people tell a chatbot is collected, and asks them to keep sensitive data to themselves.',
        fr: 'La notice publiée énonce que ce qui est confié au chatbot est recueilli, et invite à n’y livrer aucune donnée sensible.',
      },
    },
  ],
});

export const technicalData = dataCategory({
  id: 'technical-data',
  name: { en: 'technical data', fr: 'données techniques' },
  items: [
    { en: 'IP address', fr: 'adresse IP' },
    { en: 'type of device', fr: 'type d’appareil' },
    { en: 'identifier of the device', fr: 'identifiant de l’appareil' },
    { en: 'other technical data', fr: 'autres données techniques' },
  ],
});

export const logs = dataCategory({
  id: 'logs',
  name: { en: 'log files and other journals', fr: 'fichiers journaux et autres traces' },
});

export const courseOfStudy = dataCategory({
  id: 'course-of-study',
  name: { en: 'data on the course of study', fr: 'données sur le parcours d’études' },
});

export const career = dataCategory({
  id: 'career',
  name: { en: 'data on the career', fr: 'données sur le parcours professionnel' },
});

export const publishedByThePerson = dataCategory({
  id: 'published-by-the-person',
  name: {
    en: 'data that you have made freely accessible',
    fr: 'données que vous avez rendues librement accessibles',
  },
  items: [
    {
      en: 'for example on professional social media',
      fr: 'par exemple sur des réseaux sociaux professionnels',
    },
  ],
  acknowledged: [openData],
});

export const visitorLogbook = dataCategory({
  id: 'visitor-logbook',
  name: { en: 'entries in visitor logbooks', fr: 'inscriptions aux registres des visiteurs' },
});

export const rightsFile = dataCategory({
  id: 'rights-file',
  name: {
    en: 'documents on the rights and freedoms of the people concerned',
    fr: 'documents relatifs aux droits et libertés des personnes concernées',
  },
});

export const identityDocument = dataCategory({
  id: 'identity-document',
  name: { en: 'identity documents', fr: 'justificatifs d’identité' },
  remarks: {
    en: 'Requested if there is a reasonable doubt.',
    fr: 'Demandés en cas de doute raisonnable.',
  },
});

export const health = specialDataCategory({
  id: 'health',
  special: 'health',
  name: { en: 'data on the state of health', fr: 'données sur l’état de santé' },
  remarks: {
    en: 'Only if the situation justifies it.',
    fr: 'Seulement si la situation le justifie.',
  },
});
