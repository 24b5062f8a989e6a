// Catégories de données : celles que la notice publiée énumère, par groupe de personnes.
import { dataCategory, specialDataCategory } from 'ropa';

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

export const connectionData = dataCategory({
  id: 'connection-data',
  name: 'quelques données de connexion',
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

export const commercialRelationship = dataCategory({
  id: 'commercial-relationship',
  name: 'données de votre relation commerciale avec Oo2',
});

export const emailOpens = dataCategory({
  id: 'email-opens',
  name: 'ouverture de nos envois électroniques',
});

export const trafficData = dataCategory({
  id: 'traffic-data',
  name: 'données de fréquentation et d’utilisation du site',
});

export const technicalCookieData = dataCategory({
  id: 'technical-cookie-data',
  name: 'données enregistrées par les cookies techniques',
  items: [
    'type et version du navigateur',
    'dates et heures de visite',
    'identifiants de connexion',
    'commandes, même inachevées : historique et contenu',
  ],
});

export const requestDetails = dataCategory({
  id: 'request-details',
  name: 'éléments de votre demande',
  items: [
    'nom(s) et prénom(s)',
    'société',
    'adresse e-mail professionnelle employée avec Oo2',
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
