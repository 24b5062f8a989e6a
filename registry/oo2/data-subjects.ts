// Personnes concernées : celles que nomme la notice publiée, et aucune autre.
import { dataSubject } from 'ropa';

export const prescribers = dataSubject({
  id: 'prescribers',
  name: 'clients et prescripteurs de formation',
  address: 'vous commandez des formations pour votre entreprise ou votre organisme',
  description:
    'interlocuteurs à la direction des ressources humaines ou au département formation, managers opérationnels, directeurs, acheteurs',
});

export const participants = dataSubject({
  id: 'participants',
  name: 'participants aux formations',
  address: 'vous suivez une formation chez Oo2',
  description: 'personnes inscrites par leur employeur ou par elles-mêmes',
});

export const individualCustomers = dataSubject({
  id: 'individual-customers',
  name: 'clients particuliers',
  address: 'vous commandez une formation pour vous-même',
});

export const visitors = dataSubject({
  id: 'visitors',
  name: 'visiteurs des sites web et utilisateurs des applications mobiles',
  address: 'vous visitez nos sites web ou employez nos applications mobiles',
});

export const enquirers = dataSubject({
  id: 'enquirers',
  name: 'personnes qui demandent une information ou une place à un événement gratuit',
  address: 'vous nous demandez une information ou une inscription à un événement gratuit',
});
