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
  when: 'une fois que vous êtes client, pendant la gestion de votre compte, sauf si vous vous y êtes opposé',
  contents: [
    'offres et informations sur les produits et services d’Oo2',
    'actualité d’Oo2',
    'évolution de l’offre de formation',
    'remplissage des sessions',
    'événements tels que conférences d’actualité, séminaires et webinaires',
  ],
  refusal:
    'Vous pouvez les refuser dès la création de votre compte, puis à tout moment. Chaque e-mail publicitaire contient aussi un lien de désinscription.',
  measured: 'le taux d’ouverture, pour adapter nos envois à vos besoins',
});

export const postalMail = communication({
  id: 'postal-mail',
  name: 'courriers postaux',
  channel: 'post',
  kind: 'commercial',
  when: 'pendant la gestion de votre compte client, sauf si vous vous y êtes opposé',
  contents: [
    'offres et informations sur les produits ou services d’Oo2',
    'catalogues généraux et thématiques',
    'plaquettes',
  ],
  refusal: 'Vous pouvez les refuser dès la création de votre compte, puis à tout moment.',
});
