// Personnes concernées : celles dont parle la politique publiée, et aucune autre.
import { dataSubject } from 'ropa';

export const platformUsers = dataSubject({
  id: 'platform-users',
  name: 'utilisateurs de la plateforme et des services',
  address: 'vous utilisez notre plateforme ou nos services',
  description: 'dont les clients et les titulaires d’un compte',
});

export const visitors = dataSubject({
  id: 'visitors',
  name: 'visiteurs du site et de la plateforme',
  address: 'vous visitez notre site ou notre plateforme',
});

export const applicants = dataSubject({
  id: 'applicants',
  name: 'candidats à un recrutement',
  address: 'vous nous transmettez votre CV et votre lettre de motivation',
});
