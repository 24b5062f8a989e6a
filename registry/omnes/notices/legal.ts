// The published legal notice, rebuilt. Credits to photographers by their own names are left out: the
// registry names no natural person.
import { contacts, visitors } from '../data-subjects.ts';
import { notice } from '../language.ts';

export default notice({
  id: 'legal',
  title: { en: 'Legal notice', fr: 'Mentions légales' },
  kind: 'legal',
  audiences: [visitors, contacts],
  scope: {
    en: 'the website of OMNES Education',
    fr: 'le site web d’OMNES Education',
  },
  updated: '2024-10-31',
  sections: ['controller'],
  blocks: [
    {
      id: 'publisher',
      heading: { en: 'Publisher', fr: 'Éditeur' },
      text: {
        en: `**Organisation et Développement** (“Organization & Development”), Corporate Communications Department

43 quai de Grenelle, Tour Grenelle, 75015 Paris

SAS with a capital of 9,041,900 euros, RCS Paris 445 260 169`,
        fr: `**Organisation et Développement** (« Organization & Development »), service de la communication institutionnelle

43 quai de Grenelle, Tour Grenelle, 75015 Paris

SAS au capital de 9 041 900 euros, RCS Paris 445 260 169`,
      },
    },
    {
      id: 'host',
      heading: { en: 'Host', fr: 'Hébergeur' },
      text: {
        en: `**Platform.sh**, simplified joint-stock company (SAS) with a capital of 360,590 euros, 521 496 059 RCS Paris

131 boulevard de Sébastopol, 75002 Paris

Telephone: 01 40 09 30 00`,
        fr: `**Platform.sh**, société par actions simplifiée (SAS) au capital de 360 590 euros, 521 496 059 RCS Paris

131 boulevard de Sébastopol, 75002 Paris

Téléphone : 01 40 09 30 00`,
      },
    },
    {
      id: 'design',
      heading: { en: 'Design of the site', fr: 'Conception du site' },
      text: {
        en: `**NIJI**, 9A rue de Châtillon, 35000 Rennes, France

Telephone: +33 (0)2 99 32 02 84`,
        fr: `**NIJI**, 9A rue de Châtillon, 35000 Rennes, France

Téléphone : +33 (0)2 99 32 02 84`,
      },
    },
    {
      id: 'photographs',
      heading: { en: 'Photographs', fr: 'Photographies' },
      text: {
        en: 'Fotolia, Shutterstock, Agence REA, Studio Chamberlin, the Princely Palace of Monaco, and photographers whom the published legal notice credits by name.',
        fr: 'Fotolia, Shutterstock, Agence REA, Studio Chamberlin, le Palais princier de Monaco, et des photographes que les mentions légales publiées créditent par leur nom.',
      },
    },
  ],
});
