// Trackers of the policy of 17 July 2020: kinds of cookies, and those who set them. It gives no names.
import { gap, tracker } from './language.ts';
import {
  facebookAds,
  googleAdwords,
  googleAnalytics,
  socialNetworks,
  timeOne,
  tradelab,
} from './vendors.ts';

const names = gap({
  question: {
    en: 'What are these cookies called?',
    fr: 'Quels sont les noms de ces cookies ?',
  },
});

const lifetime = gap({
  question: {
    en: 'How long does each of these cookies stay on the device?',
    fr: 'Combien de temps chacun de ces cookies reste-t-il sur l’appareil ?',
  },
  stated: {
    en: '13 months at most; until the end of the browsing session for session cookies',
    fr: '13 mois au plus ; jusqu’à la fin de la session de navigation pour les cookies de session',
  },
});

const consent = gap({
  question: {
    en: 'How do visitors agree to these cookies before they are set, and how do they refuse other than in the browser?',
    fr: 'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il autrement que dans son navigateur ?',
  },
  stated: {
    en: 'Consent is valid for 13 months at most after the first deposit; you can object by the settings of your browser.',
    fr: 'Le consentement vaut au plus 13 mois après le premier dépôt ; vous pouvez vous opposer par les réglages de votre navigateur.',
  },
});

const statistics = {
  en: 'Measuring how the site performs and drawing up statistics: volume of visits, use of its parts, content visited and path taken; counting the visitors of a page and detecting anomalies, so that our services become more interesting and easier to use.',
  fr: 'Mesurer les performances du site et établir des statistiques : volume de visites, utilisation de ses éléments, contenus visités et parcours ; compter les visiteurs d’une page et détecter les anomalies, pour rendre nos services plus intéressants et plus ergonomiques.',
};

const advertising = {
  en: 'Presenting offers and information that match your interests while you browse the Internet.',
  fr: 'Vous présenter, pendant votre navigation sur Internet, des offres et informations adaptées à vos centres d’intérêt.',
};

export const technicalCookies = tracker({
  id: 'technical-cookies',
  label: {
    en: 'technical cookies, essential for navigation',
    fr: 'cookies techniques, indispensables à la navigation',
  },
  category: 'essential',
  party: 'first',
  names,
  purpose: {
    en: 'Browsing the website and making full use of its features. OMNES Education alone sets them.',
    fr: 'Parcourir le site et profiter pleinement de ses fonctionnalités. Seule OMNES Education les dépose.',
  },
  necessity: {
    en: 'They are essential for browsing the website.',
    fr: 'Ils sont indispensables pour parcourir le site.',
  },
  lifetime,
});

export const functionalityCookies = tracker({
  id: 'functionality-cookies',
  label: { en: 'functionality cookies', fr: 'cookies de fonctionnalité' },
  category: 'functional',
  party: 'first',
  names,
  purpose: {
    en: 'Making the site run at its best, giving access to specific functions and adapting the display to the preferences of your device, so that browsing is fluid and customised.',
    fr: 'Optimiser le fonctionnement du site, donner accès à des fonctions particulières et adapter l’affichage aux préférences de votre appareil, pour une navigation fluide et personnalisée.',
  },
  lifetime,
  consent,
});

export const googleAnalyticsCookies = tracker({
  id: 'google-analytics-cookies',
  label: {
    en: 'statistical cookies of Google Analytics',
    fr: 'cookies statistiques de Google Analytics',
  },
  category: 'audience-measurement',
  party: 'third',
  names,
  purpose: statistics,
  lifetime,
  vendor: googleAnalytics,
  policy: 'https://policies.google.com/privacy?hl=fr',
  consent,
});

export const tradelabCookies = tracker({
  id: 'tradelab-cookies',
  label: { en: 'advertising cookies of Tradelab', fr: 'cookies publicitaires de Tradelab' },
  category: 'advertising',
  party: 'third',
  names,
  purpose: advertising,
  lifetime,
  vendor: tradelab,
  policy: 'http://tradelab.com/en/privacy/',
  consent,
});

export const timeOneCookies = tracker({
  id: 'timeone-cookies',
  label: { en: 'advertising cookies of TimeOne', fr: 'cookies publicitaires de TimeOne' },
  category: 'advertising',
  party: 'third',
  names,
  purpose: advertising,
  lifetime,
  vendor: timeOne,
  policy: 'https://privacy.timeonegroup.com/confidentialite/',
  consent,
});

export const googleAdwordsCookies = tracker({
  id: 'google-adwords-cookies',
  label: {
    en: 'advertising cookies of Google Adwords',
    fr: 'cookies publicitaires de Google Adwords',
  },
  category: 'advertising',
  party: 'third',
  names,
  purpose: advertising,
  lifetime,
  vendor: googleAdwords,
  policy: 'https://policies.google.com/privacy?hl=fr-CA',
  consent,
});

export const facebookAdsCookies = tracker({
  id: 'facebook-ads-cookies',
  label: {
    en: 'advertising cookies of Facebook Ads',
    fr: 'cookies publicitaires de Facebook Ads',
  },
  category: 'advertising',
  party: 'third',
  names,
  purpose: advertising,
  lifetime,
  vendor: facebookAds,
  policy: 'https://fr-fr.facebook.com/privacy/explanation',
  consent,
});

export const socialNetworkCookies = tracker({
  id: 'social-network-cookies',
  label: { en: 'social network cookies', fr: 'cookies de réseaux sociaux' },
  category: 'social-network',
  party: 'third',
  names,
  purpose: {
    en: 'Sharing content on social networks by buttons such as “Share”, “Like”, “g+1” and “Tweet”, of networks such as Facebook, Google+ and Twitter. If you use one of them, for example to approve or to comment, the information is sent to the network and published on your profile.',
    fr: 'Partager des contenus sur les réseaux sociaux par des boutons comme « Share », « Like », « g+1 » et « Tweet », de réseaux tels que Facebook, Google+ et Twitter. Si vous en utilisez un, par exemple pour aimer ou commenter, l’information est transmise au réseau et publiée sur votre profil.',
  },
  lifetime,
  vendor: socialNetworks,
  consent,
});
