// Messages : les trois sortes que décrit la notice publiée.
import { communication } from 'ropa';

export const serviceEmails = communication({
  id: 'service-emails',
  name: 'e-mails de service',
  channel: 'email',
  kind: 'service',
  when: 'après une commande ou pendant la gestion d’un contrat, pour que vous en suiviez l’avancement ou l’exécution',
  contents: [
    'confirmation de commande',
    'organisation des formations',
    'récupération des documents administratifs',
  ],
  refusal:
    'Ces messages sont nécessaires pour bien exécuter les commandes et services que vous demandez. Vous les recevez quels que soient vos choix sur les messages commerciaux.',
});

export const commercialEmails = communication({
  id: 'commercial-emails',
  name: 'e-mails commerciaux et newsletters',
  channel: 'email',
  kind: 'commercial',
  when: 'une fois que vous êtes client, sauf si vous vous y êtes opposé',
  contents: [
    "offres et informations d’Activ'partners",
    "actualité d’Activ'partners",
    'évolution de l’offre de formation',
    'remplissage des sessions',
    'événements tels que conférences d’actualité (séminaires et webinaires) et Vernissages',
  ],
  refusal:
    'Vous pouvez vous y opposer à tout moment. Chaque e-mail publicitaire contient un lien de désinscription.',
  measured: 'le taux d’ouverture, pour que nos envois répondent mieux à vos besoins',
});

export const postalMail = communication({
  id: 'postal-mail',
  name: 'courriers postaux',
  channel: 'post',
  kind: 'commercial',
  when: 'sauf si vous vous y êtes opposé',
  contents: ['offres et informations', 'catalogues de formations'],
  refusal: 'Vous pouvez vous y opposer à tout moment, par e-mail ou par courrier.',
});
