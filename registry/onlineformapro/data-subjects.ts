// Personnes concernées : celles que nomme la déclaration publiée, et aucune autre.
import { dataSubject } from 'ropa';

export const customers = dataSubject({
  id: 'customers',
  name: 'clients',
  address: 'vous achetez ou louez un de nos produits',
});

export const prospects = dataSubject({
  id: 'prospects',
  name: 'prospects',
  address: 'vous envisagez d’acheter ou de louer un de nos produits',
});

export const contacts = dataSubject({
  id: 'contacts',
  name: 'personnes qui prennent contact',
  address: 'vous prenez contact avec nous',
  description: 'personnes qui demandent, par exemple, une information, un devis ou une assistance',
});

export const applicants = dataSubject({
  id: 'applicants',
  name: 'candidats à un emploi',
  address: 'vous répondez à une offre d’emploi ou nous adressez une candidature spontanée',
});

export const visitors = dataSubject({
  id: 'visitors',
  name: 'visiteurs des sites web',
  address: 'vous visitez un de nos sites web, y compris ceux de nos marques',
});

export const platformUsers = dataSubject({
  id: 'platform-users',
  name: 'utilisateurs des plates-formes',
  address: 'vous utilisez une de nos plates-formes e-learning',
});
