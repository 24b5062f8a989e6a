// Rebuilt from the two published cookie policies, with nothing added.

import { openPurpose } from '../accepted.ts';
import { cookieBasis, cookieConsent } from '../cookie-choices.ts';
import {
  browsingPreferences,
  browsingStatistics,
  deviceCharacteristics,
  interestProfile,
  offlineData,
  preciseLocation,
  sessionIdentifier,
  socialInteractions,
} from '../cookie-data.ts';
import { websiteUsers } from '../data-subjects.ts';
import { activity, gap } from '../language.ts';
import {
  consensu,
  doubleclick,
  euPubConsent,
  gatGtag,
  linkedin,
  performanceCookies,
  scorecardResearch,
  strictlyNecessary,
  wwwLinkedin,
  youtube,
} from '../trackers.ts';
import {
  facebookAdsCookies,
  functionalityCookies,
  googleAdwordsCookies,
  googleAnalyticsCookies,
  socialNetworkCookies,
  technicalCookies,
  timeOneCookies,
  tradelabCookies,
} from '../trackers-2020.ts';
import {
  advertisingPartners,
  facebookAds,
  googleAdwords,
  googleAnalytics,
  socialNetworks,
  timeOne,
  tradelab,
} from '../vendors.ts';

export default activity({
  id: 'trackers',
  name: { en: 'Cookies and similar trackers', fr: 'Cookies et traceurs similaires' },
  role: 'controller',
  dataSubjects: [websiteUsers],
  purposes: [
    // Policy of 17 July 2020.
    {
      id: 'visits-and-registration',
      purpose: {
        en: 'Make your visits to our websites and your registration there more efficient and more secure',
        fr: 'Rendre vos visites et vos inscriptions sur nos sites web plus efficaces et plus sûres',
      },
      details: [
        { en: 'remember your login information', fr: 'mémoriser vos informations de connexion' },
        { en: 'identify you when you log on', fr: 'vous identifier quand vous vous connectez' },
      ],
      legalBasis: cookieBasis,
    },
    {
      id: 'preferences',
      purpose: {
        en: 'Improve navigation and understand your browsing preferences',
        fr: 'Améliorer la navigation et comprendre vos préférences',
      },
      details: [
        {
          en: 'remember preferences such as language, font size, page layout or colours, so that browsing is faster and easier',
          fr: 'mémoriser des préférences comme la langue, la taille des caractères, la mise en page ou les couleurs, pour une navigation plus rapide et plus facile',
        },
      ],
      legalBasis: cookieConsent,
    },
    {
      id: 'analytics',
      purpose: {
        en: 'Measure how our websites are used, for marketing and resource planning',
        fr: 'Mesurer l’utilisation de nos sites web, pour le marketing et la planification des ressources',
      },
      details: [
        {
          en: 'for example count the visitors and find the pages visited most often',
          fr: 'par exemple compter les visiteurs et repérer les pages les plus visitées',
        },
        {
          en: 'find out how easily visitors adapt to changes on our websites',
          fr: 'savoir si les visiteurs s’adaptent facilement aux changements de nos sites web',
        },
      ],
      legalBasis: cookieConsent,
    },
    {
      id: 'tailored-advertising',
      purpose: {
        en: 'Collect information that can help to provide you with advertisements tailored to your interests',
        fr: 'Recueillir des informations qui peuvent aider à vous proposer des publicités adaptées à vos centres d’intérêt',
      },
      legalBasis: cookieConsent,
    },
    {
      id: 'social-sharing',
      purpose: {
        en: 'Let you share content on social networks',
        fr: 'Vous permettre de partager des contenus sur les réseaux sociaux',
      },
      legalBasis: cookieConsent,
    },
    // Policy of 31 October 2024.
    {
      id: 'device-storage',
      purpose: {
        en: 'Store information on your device, or access it there',
        fr: 'Enregistrer des informations sur votre appareil, ou y accéder',
      },
      details: [
        {
          en: 'cookies, device identifiers or other information, for the purposes presented to you',
          fr: 'cookies, identifiants de l’appareil ou autres informations, pour les finalités qui vous sont présentées',
        },
      ],
      legalBasis: cookieBasis,
    },
    {
      id: 'personalisation',
      purpose: {
        en: 'Personalise advertising and content, measure how they perform, learn about audiences and develop products',
        fr: 'Personnaliser la publicité et les contenus, mesurer leurs performances, connaître les audiences et développer les produits',
      },
      details: [
        {
          en: 'personalise advertisements and content on the basis of a profile, to which further data can be added',
          fr: 'personnaliser les publicités et les contenus d’après un profil, auquel d’autres données peuvent s’ajouter',
        },
        {
          en: 'select standard advertisements by the editorial content viewed, the application used, the approximate location or the type of device',
          fr: 'choisir des publicités standard selon le contenu éditorial consulté, l’application utilisée, la localisation approximative ou le type d’appareil',
        },
        {
          en: 'create a profile for personalised advertisements, from you and your interests',
          fr: 'créer un profil de publicités personnalisées, d’après vous et vos centres d’intérêt',
        },
        {
          en: 'select personalised advertisements from such a profile',
          fr: 'choisir des publicités personnalisées d’après un tel profil',
        },
        {
          en: 'create a profile to display personalised content',
          fr: 'créer un profil pour afficher des contenus personnalisés',
        },
        {
          en: 'select personalised content from a user profile',
          fr: 'choisir des contenus personnalisés d’après un profil d’utilisateur',
        },
        {
          en: 'measure the performance and effectiveness of advertisements seen or used',
          fr: 'mesurer les performances et l’efficacité des publicités vues ou utilisées',
        },
        {
          en: 'measure the performance and effectiveness of content seen or used',
          fr: 'mesurer les performances et l’efficacité des contenus vus ou utilisés',
        },
        {
          en: 'generate data on audiences, by market research among others: who visits sites, uses applications and sees advertisements and content',
          fr: 'produire des données d’audience, notamment par des études de marché : qui visite les sites, utilise les applications et voit les publicités et les contenus',
        },
        {
          en: 'create or improve user experience, systems and software, and develop new products',
          fr: 'créer ou améliorer l’expérience des utilisateurs, les systèmes et les logiciels, et développer de nouveaux produits',
        },
      ],
      legalBasis: cookieBasis,
    },
    {
      id: 'geolocation',
      purpose: {
        en: 'Use accurate geolocation data, for one or more purposes',
        fr: 'Utiliser des données de géolocalisation précises, pour une ou plusieurs finalités',
      },
      legalBasis: cookieBasis,
    },
    {
      id: 'device-identification',
      purpose: { en: 'Recognise your device', fr: 'Reconnaître votre appareil' },
      details: [
        {
          en: 'by actively analysing its characteristics, whose combination is unique',
          fr: 'par l’analyse active de ses caractéristiques, dont la combinaison est unique',
        },
        {
          en: 'by receiving and using what it sends automatically, such as IP address or browser type, which tells it from others',
          fr: 'par la réception et l’utilisation de ce qu’il envoie automatiquement, comme l’adresse IP ou le type de navigateur, qui le distingue des autres',
        },
      ],
      legalBasis: cookieBasis,
    },
    {
      id: 'security-and-fraud',
      purpose: {
        en: 'Ensure security, prevent fraud and debug',
        fr: 'Assurer la sécurité, prévenir la fraude et corriger les erreurs',
      },
      details: [
        {
          en: 'monitor and prevent fraudulent activity',
          fr: 'surveiller et prévenir les activités frauduleuses',
        },
        {
          en: 'make sure that systems and processes work properly and securely',
          fr: 'veiller à ce que les systèmes et les processus fonctionnent correctement et en sécurité',
        },
      ],
      legalBasis: cookieBasis,
    },
    {
      id: 'delivery',
      purpose: {
        en: 'Deliver advertisements or content technically',
        fr: 'Diffuser techniquement les publicités ou les contenus',
      },
      details: [
        {
          en: 'your device may receive and send information, so that you can view and use them',
          fr: 'votre appareil peut recevoir et envoyer des informations, pour que vous puissiez les voir et les utiliser',
        },
      ],
      legalBasis: cookieBasis,
    },
    {
      id: 'combination',
      purpose: {
        en: 'Combine sources and connect devices, for one or more purposes',
        fr: 'Combiner des sources et relier des appareils, pour une ou plusieurs finalités',
      },
      details: [
        {
          en: 'map data from offline sources and combine them with your online activity',
          fr: 'rapprocher des données de sources hors ligne et les combiner avec votre activité en ligne',
        },
        {
          en: 'recognise different devices as belonging to you or to your household',
          fr: 'reconnaître différents appareils comme les vôtres ou ceux de votre foyer',
        },
      ],
      legalBasis: cookieBasis,
    },
  ],
  data: [
    { category: sessionIdentifier, source: 'automatic' },
    { category: browsingPreferences, source: 'automatic' },
    { category: browsingStatistics, source: 'automatic' },
    { category: interestProfile, source: 'derived' },
    { category: preciseLocation, source: 'automatic' },
    { category: deviceCharacteristics, source: 'automatic' },
    {
      category: offlineData,
      source: 'third-party',
      from: gap({
        question: {
          en: 'From which offline sources do these data come?',
          fr: 'De quelles sources hors ligne ces données viennent-elles ?',
        },
      }),
    },
    {
      category: socialInteractions,
      source: 'data-subject',
      condition: {
        en: 'if you use the buttons of social networks',
        fr: 'si vous utilisez les boutons des réseaux sociaux',
      },
      provision: 'voluntary',
    },
  ],
  recipients: [
    tradelab,
    timeOne,
    googleAdwords,
    facebookAds,
    googleAnalytics,
    {
      recipient: socialNetworks,
      condition: { en: 'if you use their buttons', fr: 'si vous utilisez leurs boutons' },
    },
    advertisingPartners,
  ],
  retention: [
    {
      for: { what: { en: 'session cookies', fr: 'cookies de session' } },
      active: {
        until: {
          event: {
            en: 'the end of the browsing session',
            fr: 'la fin de la session de navigation',
          },
        },
      },
      then: 'erase',
    },
    {
      for: { what: { en: 'permanent cookies', fr: 'cookies permanents' } },
      active: { period: { atMost: '13 months' }, from: 'deposit' },
      then: gap({
        question: {
          en: 'What happens to the data that cookies have collected?',
          fr: 'Que deviennent les données que les cookies ont recueillies ?',
        },
      }),
      remarks: {
        en: 'No cookie lives longer than 13 months.',
        fr: 'Aucun cookie ne vit plus de 13 mois.',
      },
    },
    {
      for: { what: { en: 'your consent to cookies', fr: 'votre consentement aux cookies' } },
      active: {
        period: { atMost: '13 months' },
        from: 'deposit',
        definition: {
          en: 'the first deposit of cookies on your device; new visits do not extend the period',
          fr: 'le premier dépôt de cookies sur votre appareil ; de nouvelles visites ne prolongent pas la durée',
        },
      },
      then: gap({
        question: {
          en: 'What happens to the record of a consent that has expired?',
          fr: 'Que devient la trace d’un consentement expiré ?',
        },
        stated: {
          en: 'Your consent has to be obtained again.',
          fr: 'Votre consentement doit être recueilli à nouveau.',
        },
      }),
      remarks: {
        en: 'This follows the recommendations of the CNIL.',
        fr: 'Cette durée suit les recommandations de la CNIL.',
      },
    },
  ],
  transfers: gap({
    question: {
      en: 'To which countries do the vendors of these cookies send data, and what protects them there?',
      fr: 'Vers quels pays les fournisseurs de ces cookies envoient-ils les données, et quelle garantie les y protège ?',
    },
  }),
  trackers: [
    technicalCookies,
    functionalityCookies,
    googleAnalyticsCookies,
    tradelabCookies,
    timeOneCookies,
    googleAdwordsCookies,
    facebookAdsCookies,
    socialNetworkCookies,
    strictlyNecessary,
    performanceCookies,
    euPubConsent,
    gatGtag,
    linkedin,
    wwwLinkedin,
    consensu,
    doubleclick,
    scorecardResearch,
    youtube,
  ],
  profiling: {
    en: 'Advertising companies may draw up a profile of your interests and show you advertisements chosen by it, on other websites too. Content can be chosen from a profile as well.',
    fr: 'Des sociétés de publicité peuvent établir un profil de vos centres d’intérêt et vous montrer des publicités choisies d’après lui, y compris sur d’autres sites. Des contenus peuvent aussi être choisis d’après un profil.',
  },
  remarks: {
    en: 'Two cookie policies stand side by side, of 17 July 2020 and of 31 October 2024. The first five purposes are those of the older one; the others, those of the newer one.',
    fr: 'Deux politiques relatives aux cookies coexistent, du 17 juillet 2020 et du 31 octobre 2024. Les cinq premières finalités sont celles de la plus ancienne ; les autres, celles de la plus récente.',
  },
  acknowledged: [
    { ...openPurpose, at: 'purposes[2].details[0]' },
    { ...openPurpose, at: 'purposes[6].details[8]' },
  ],
});
