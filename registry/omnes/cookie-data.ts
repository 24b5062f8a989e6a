// Data that trackers record, as the two cookie policies describe them.
import { dataProtectionOfficer } from './accepted.ts';
import { dataCategory } from './language.ts';

export const sessionIdentifier = dataCategory({
  id: 'session-identifier',
  name: { en: 'unique session identifier', fr: 'identifiant unique de session' },
  remarks: {
    en: 'According to the policy of 17 July 2020, this identifier is all that is recorded, to find a user profile and its preferences again at the next visit; the data of our cookies hold nothing that identifies a person.',
    fr: 'Selon la politique du 17 juillet 2020, seul cet identifiant est enregistré, pour retrouver un profil d’utilisateur et ses préférences à la visite suivante ; les données de nos cookies ne contiennent rien qui identifie une personne.',
  },
  acknowledged: [
    {
      rule: 'minimisation/false-anonymity',
      at: 'remarks',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published policy states that the data of these cookies identify nobody.',
        fr: 'La politique publiée énonce que les données de ces cookies n’identifient personne.',
      },
    },
  ],
});

export const browsingPreferences = dataCategory({
  id: 'browsing-preferences',
  name: { en: 'login information and preferences', fr: 'connexion et préférences' },
  items: [
    { en: 'login information', fr: 'informations de connexion' },
    { en: 'language', fr: 'langue' },
    { en: 'font size', fr: 'taille des caractères' },
    { en: 'page layout', fr: 'mise en page' },
    { en: 'colours', fr: 'couleurs' },
  ],
});

export const browsingStatistics = dataCategory({
  id: 'browsing-statistics',
  name: { en: 'use of the websites', fr: 'utilisation des sites web' },
  items: [
    { en: 'number of visitors', fr: 'nombre de visiteurs' },
    { en: 'pages most and least visited', fr: 'pages les plus et les moins visitées' },
    { en: 'content viewed and path taken', fr: 'contenus consultés et parcours' },
    { en: 'sources of traffic', fr: 'sources de trafic' },
  ],
  remarks: {
    en: 'According to the policy of 31 October 2024, what performance cookies collect is aggregated, and so anonymised.',
    fr: 'Selon la politique du 31 octobre 2024, ce que recueillent les cookies de performance est agrégé, et donc anonymisé.',
  },
});

export const interestProfile = dataCategory({
  id: 'interest-profile',
  name: { en: 'profile of interests', fr: 'profil de centres d’intérêt' },
  remarks: {
    en: 'Cookies for targeted advertising store no personal data directly; they rest on the unique identification of the browser and of the device.',
    fr: 'Les cookies de publicité ciblée n’enregistrent pas directement de données personnelles ; ils reposent sur l’identification unique du navigateur et de l’appareil.',
  },
  acknowledged: [
    {
      rule: 'minimisation/false-anonymity',
      at: 'remarks',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published policy states that these cookies store no personal data directly.',
        fr: 'La politique publiée énonce que ces cookies n’enregistrent pas directement de données personnelles.',
      },
    },
  ],
});

export const preciseLocation = dataCategory({
  id: 'precise-location',
  name: { en: 'geolocation', fr: 'géolocalisation' },
  remarks: {
    en: 'It can be accurate to within a few metres.',
    fr: 'Elle peut être précise à quelques mètres près.',
  },
});

export const deviceCharacteristics = dataCategory({
  id: 'device-characteristics',
  name: { en: 'characteristics of the device', fr: 'caractéristiques de l’appareil' },
  items: [
    { en: 'unique combination of characteristics', fr: 'combinaison unique de caractéristiques' },
    {
      en: 'what the device sends automatically, such as IP address or browser type',
      fr: 'ce que l’appareil envoie automatiquement, comme l’adresse IP ou le type de navigateur',
    },
  ],
});

export const offlineData = dataCategory({
  id: 'offline-data',
  name: { en: 'data from offline sources', fr: 'données de sources hors ligne' },
});

export const socialInteractions = dataCategory({
  id: 'social-interactions',
  name: {
    en: 'interactions with the buttons of social networks',
    fr: 'interactions avec les boutons des réseaux sociaux',
  },
  items: [
    { en: 'sharing', fr: 'partage' },
    { en: 'approval', fr: 'approbation' },
    { en: 'comments', fr: 'commentaires' },
  ],
});
