// Catégories de données : celles que la notice publiée énumère, par groupe de personnes.
import { dataCategory, gap, specialDataCategory } from 'ropa';

/** La notice ne dit pas d’où viennent les données de prospection. */
export const fromOrders = gap({
  question: 'Ces données viennent-elles de la personne elle-même, lors d’une commande ?',
});

export const identity = dataCategory({
  id: 'identity',
  name: 'identité',
  items: ['nom', 'prénom'],
});

export const customerContactDetails = dataCategory({
  id: 'customer-contact-details',
  name: 'coordonnées professionnelles des clients et prescripteurs',
  items: ['entreprise', 'fonction', 'adresse postale', 'adresse e-mail', 'numéro de téléphone'],
});

export const participantContactDetails = dataCategory({
  id: 'participant-contact-details',
  name: 'coordonnées professionnelles des participants',
  items: [
    'nom de l’employeur',
    'profession',
    'adresse postale',
    'adresse e-mail',
    'numéro de téléphone',
  ],
});

export const customerAccount = dataCategory({
  id: 'customer-account',
  name: 'informations du compte client',
});

export const orderHistory = dataCategory({
  id: 'order-history',
  name: 'historique de commandes',
});

export const volunteeredInformation = dataCategory({
  id: 'volunteered-information',
  name: 'autres informations données spontanément',
  remarks: 'traitées à condition d’être pertinentes et proportionnées à la finalité',
  acknowledged: [
    {
      rule: 'minimisation/spontaneous-data',
      at: 'name',
      by: 'Délégué à la protection des données',
      reason: 'La notice publiée énonce ces données parmi celles qu’elle recueille.',
    },
  ],
});

export const courseEvaluations = dataCategory({
  id: 'course-evaluations',
  name: 'évaluations des formations suivies',
});

export const selfAssessments = dataCategory({
  id: 'self-assessments',
  name: 'auto-évaluations des connaissances acquises',
});

export const lmsProfile = dataCategory({
  id: 'lms-profile',
  name: 'profil dans le LMS',
  items: [
    'nom',
    'prénom',
    'adresse e-mail',
    'photo',
    'fonction',
    'service',
    'entreprise',
    'numéro de téléphone',
  ],
  remarks: 'Chaque utilisateur peut changer lui-même ces données, directement dans son interface.',
});

export const review = dataCategory({
  id: 'review',
  name: 'avis sur une formation',
  items: ['prénom', 'première lettre du nom', 'avis donné sur une formation'],
  remarks: 'Les données échangées ne vous identifient pas par votre nom.',
});

export const coursesTaken = dataCategory({
  id: 'courses-taken',
  name: 'formations déjà suivies',
});

export const interests = dataCategory({
  id: 'interests',
  name: 'centres d’intérêt',
});

export const audienceFigures = dataCategory({
  id: 'audience-figures',
  name: 'mesures d’audience du site',
  items: [
    'nombre de pages vues',
    'nombre de visites',
    'activité des visiteurs',
    'fréquence de leur retour',
  ],
  remarks: 'Nous pouvons analyser l’activité du site avec des données anonymes.',
});

export const browsingStatistics = dataCategory({
  id: 'browsing-statistics',
  name: 'statistiques de navigation sur le site',
});

export const commercialRelationship = dataCategory({
  id: 'commercial-relationship',
  name: "données de votre relation commerciale avec Activ'partners",
});

export const emailOpens = dataCategory({
  id: 'email-opens',
  name: 'ouverture de nos envois électroniques',
});

export const requestDetails = dataCategory({
  id: 'request-details',
  name: 'éléments de votre demande',
  items: [
    'nom(s) et prénom(s)',
    'société',
    "adresse e-mail professionnelle employée avec Activ'partners",
    'modification demandée',
  ],
});

export const identityDocument = dataCategory({
  id: 'identity-document',
  name: 'photocopie d’une pièce d’identité signée',
});

export const replyAddress = dataCategory({
  id: 'reply-address',
  name: 'adresse à laquelle envoyer la réponse',
});

export const disability = specialDataCategory({
  id: 'disability',
  special: 'health',
  name: 'situation de handicap',
});
