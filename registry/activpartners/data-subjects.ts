// Personnes concernées : celles que nomme la notice publiée, et aucune autre.
import { dataSubject } from 'ropa';

export const prescribers = dataSubject({
  id: 'prescribers',
  name: 'clients et prescripteurs de formation',
  address: 'vous commandez des formations, pour votre employeur ou pour vous-même',
  description:
    'interlocuteurs à la direction des ressources humaines ou au département formation, managers opérationnels, directeurs, acheteurs ; nos clients sont, à une très large majorité, des organismes publics et des entreprises privées',
});

export const participants = dataSubject({
  id: 'participants',
  name: 'participants aux formations',
  address: "vous suivez une formation chez Activ'partners",
  description: 'personnes inscrites par leur employeur ou par elles-mêmes',
});

export const lmsUsers = dataSubject({
  id: 'lms-users',
  name: 'utilisateurs du LMS',
  address: 'vous utilisez notre LMS, la plateforme de formation en ligne',
});

export const visitors = dataSubject({
  id: 'visitors',
  name: 'visiteurs du site web',
  address: 'vous visitez notre site web',
});

export const enquirers = dataSubject({
  id: 'enquirers',
  name: 'personnes qui demandent une information ou une place à un événement gratuit',
  address: 'vous nous demandez une information ou une inscription à un événement gratuit',
});
