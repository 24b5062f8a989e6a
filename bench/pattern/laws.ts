import { citation } from 'ropa';

export const labourCode = citation({ law: 'Code du travail', article: 'L3243-4', country: 'FR' });

export const commercialCode = citation({
  law: 'Code de commerce',
  article: 'L123-22',
  country: 'FR',
});

export const educationCode = citation({
  law: 'Code de l’éducation',
  article: 'L112-4',
  country: 'FR',
});
