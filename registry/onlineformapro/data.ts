// Catégories de données : celles que cite la déclaration publiée.
import { dataCategory } from 'ropa';

export const contactDetails = dataCategory({
  id: 'contact-details',
  name: 'identité et coordonnées',
  items: ['nom', 'adresse', 'coordonnées'],
  remarks: 'Ce ne sont que des exemples.',
});

export const products = dataCategory({
  id: 'products',
  name: 'données sur les produits',
  items: [
    'produits achetés',
    'produits loués',
    'produits pour lesquels une maintenance ou un support a eu lieu',
  ],
});

export const support = dataCategory({
  id: 'support',
  name: 'données sur la maintenance et le support eux-mêmes',
});

export const visitData = dataCategory({
  id: 'visit-data',
  name: 'données de visite des sites web',
  items: ['adresse IP', 'données de l’appareil utilisé'],
  remarks: 'Ce ne sont que des exemples.',
});

export const platformBrowsing = dataCategory({
  id: 'platform-browsing',
  name: 'navigation sur les plates-formes',
  items: ['pages consultées', 'parcours de navigation'],
});
