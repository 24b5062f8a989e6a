// Catégories de données : celles que la politique publiée énumère. Elle ne les rattache pas aux
// finalités, sauf quand leur objet le fait.
import { dataCategory, gap } from 'ropa';

/** La politique ne dit pas ce qui est obligatoire. */
export const provisionOpen = gap({
  question:
    'Ces données sont-elles obligatoires ou facultatives, et que se passe-t-il sans elles ?',
});

export const identity = dataCategory({
  id: 'identity',
  name: 'identité',
  items: ['nom', 'prénom'],
});

export const contactDetails = dataCategory({
  id: 'contact-details',
  name: 'coordonnées',
  items: ['adresse e-mail', 'numéro de téléphone', 'adresse de contact'],
});

export const company = dataCategory({
  id: 'company',
  name: 'nom de votre société',
});

export const country = dataCategory({
  id: 'country',
  name: 'pays de résidence',
});

export const ipAddress = dataCategory({
  id: 'ip-address',
  name: 'adresse IP',
});

export const publicComments = dataCategory({
  id: 'public-comments',
  name: 'informations publiées dans les zones de commentaires libres',
  remarks: 'Elles sont accessibles au public.',
});

export const cardData = dataCategory({
  id: 'card-data',
  name: 'données financières de votre carte de crédit',
});

export const assistanceDetails = dataCategory({
  id: 'assistance-details',
  name: 'données demandées quand vous signalez un problème sur la plateforme ou les services',
  items: ['par exemple, objet de la demande d’assistance'],
  acknowledged: [
    {
      rule: 'purpose/closed-list',
      by: 'Délégué à la protection des données',
      reason: 'La politique publiée énonce un exemple de ces données, sans liste complète.',
    },
  ],
});

export const callingNumber = dataCategory({
  id: 'calling-number',
  name: 'numéros de téléphone utilisés pour nous contacter',
});

export const surveyAnswers = dataCategory({
  id: 'survey-answers',
  name: 'réponses aux sondages et aux questionnaires',
});

export const courseReviews = dataCategory({
  id: 'course-reviews',
  name: 'avis laissés pour évaluer un cours',
});

export const application = dataCategory({
  id: 'application',
  name: 'candidature',
  items: ['CV', 'lettre de motivation'],
});

export const devicesAndNetworks = dataCategory({
  id: 'devices-and-networks',
  name: 'informations sur vos appareils et sur les réseaux par lesquels vous accédez aux services',
  items: [
    'données de connexion',
    'types et versions des navigateurs internet',
    'types et versions des plug-ins du navigateur',
    'systèmes et plateformes d’exploitation',
    'identifiant publicitaire de l’appareil',
  ],
  remarks: 'La liste n’est pas limitative.',
});

export const browsing = dataCategory({
  id: 'browsing',
  name: 'données de navigation sur la plateforme',
  items: [
    'parcours d’une page (URL) à l’autre',
    'contenus consultés ou auxquels vous accédez',
    'termes de recherche',
    'erreurs de téléchargement',
    'durée de consultation de certaines pages',
    'interactions avec la page',
  ],
  remarks: 'La liste n’est pas limitative.',
});

export const cookieData = dataCategory({
  id: 'cookie-data',
  name: 'informations enregistrées ou lues par les cookies',
  items: [
    'langue et dernière page demandée',
    'identifiant du visiteur et décision sur les cookies, pour le chat',
    'distinction entre les utilisateurs',
    'identification de la connexion à la plateforme',
    'préférences de tri des tableaux',
  ],
});

export const identityProof = dataCategory({
  id: 'identity-proof',
  name: 'preuve de votre identité',
});

export const identityDocument = dataCategory({
  id: 'identity-document',
  name: 'photocopie d’un titre d’identité signé, en cours de validité',
});

export const replyAddress = dataCategory({
  id: 'reply-address',
  name: 'adresse à laquelle vous joindre',
});
