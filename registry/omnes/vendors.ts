// Those who set or read trackers. The cookie policies give their policies, in trackers.ts, and not
// their countries.
import { dataProtectionOfficer } from './accepted.ts';
import { gap, recipient } from './language.ts';

const locations = gap({
  question: {
    en: 'Which company receives the data, in which countries, and what protects them there?',
    fr: 'Quelle société reçoit les données, dans quels pays, et quelle garantie les y protège ?',
  },
});

export const tradelab = recipient({
  id: 'tradelab',
  kind: 'controller',
  name: 'Tradelab',
  description: { en: 'sets advertising cookies', fr: 'dépose des cookies publicitaires' },
  locations,
});

export const timeOne = recipient({
  id: 'timeone',
  kind: 'controller',
  name: 'TimeOne',
  description: { en: 'sets advertising cookies', fr: 'dépose des cookies publicitaires' },
  locations,
});

export const googleAdwords = recipient({
  id: 'google-adwords',
  kind: 'controller',
  name: 'Google Adwords',
  description: { en: 'sets advertising cookies', fr: 'dépose des cookies publicitaires' },
  locations,
});

export const facebookAds = recipient({
  id: 'facebook-ads',
  kind: 'controller',
  name: 'Facebook Ads',
  description: { en: 'sets advertising cookies', fr: 'dépose des cookies publicitaires' },
  locations,
});

export const googleAnalytics = recipient({
  id: 'google-analytics',
  kind: 'controller',
  name: 'Google Analytics',
  description: { en: 'sets statistical cookies', fr: 'dépose des cookies statistiques' },
  locations,
});

export const socialNetworks = recipient({
  id: 'social-networks',
  kind: 'controller',
  description: {
    en: 'social networks whose buttons the site includes',
    fr: 'réseaux sociaux dont le site comporte les boutons',
  },
  examples: [
    { en: 'Facebook', fr: 'Facebook' },
    { en: 'Google+', fr: 'Google+' },
    { en: 'Twitter', fr: 'Twitter' },
  ],
  ownPurposes: {
    en: 'publishing on your profile what you share, like or comment; uses, advertising among them, that their own privacy policies explain',
    fr: 'publier sur votre profil ce que vous partagez, aimez ou commentez ; des utilisations, notamment publicitaires, qu’expliquent leurs propres politiques',
  },
  locations,
});

export const advertisingPartners = recipient({
  id: 'advertising-partners',
  kind: 'controller',
  description: {
    en: 'advertising partners that may set cookies for targeted advertising within the website',
    fr: 'partenaires publicitaires qui peuvent déposer sur le site des cookies de publicité ciblée',
  },
  ownPurposes: {
    en: 'drawing up a profile of your interests and showing you relevant advertisements on other websites',
    fr: 'établir un profil de vos centres d’intérêt et vous montrer des publicités pertinentes sur d’autres sites',
  },
  locations,
  acknowledged: [
    {
      rule: 'notice/vague-wording',
      at: 'description',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published policy states that these partners may set cookies.',
        fr: 'La politique publiée énonce que ces partenaires peuvent déposer des cookies.',
      },
    },
  ],
});
