// Trackers of the policy of 31 October 2024: cookies by domain. Those of the policy of 17 July 2020
// stand in trackers-2020.ts. Both policies are in force together, with different categories.
import { gap, tracker } from './language.ts';
import { advertisingPartners } from './vendors.ts';

const lifetime = gap({
  question: {
    en: 'How long does each of these cookies stay on the device?',
    fr: 'Combien de temps chacun de ces cookies reste-t-il sur l’appareil ?',
  },
  stated: { en: '13 months at most', fr: '13 mois au plus' },
});

const performanceConsent = gap({
  question: {
    en: 'How do visitors agree to these cookies before they are set, and how do they refuse?',
    fr: 'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
  },
  stated: {
    en: 'If you do not accept these cookies, we are not informed of your visit.',
    fr: 'Si vous n’acceptez pas ces cookies, nous ne sommes pas informés de votre visite.',
  },
});

const targetingConsent = gap({
  question: {
    en: 'How do visitors agree to these cookies before they are set, and how do they refuse?',
    fr: 'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
  },
  stated: {
    en: 'If you do not allow these cookies, advertising is less targeted.',
    fr: 'Si vous n’autorisez pas ces cookies, la publicité est moins ciblée.',
  },
});

const performance = {
  en: 'Counting visits and finding the sources of traffic, to measure and improve how the website performs; seeing which pages are visited most and least, and how visitors move about the site. What these cookies collect is aggregated, and so anonymised.',
  fr: 'Compter les visites et connaître les sources de trafic, pour mesurer et améliorer les performances du site ; voir quelles pages sont les plus et les moins visitées, et comment les visiteurs s’y déplacent. Ce que ces cookies recueillent est agrégé, et donc anonymisé.',
};

const targetedAdvertising = {
  en: 'Targeted advertising: the companies that set these cookies may draw up a profile of your interests and show you relevant advertisements on other websites.',
  fr: 'Publicité ciblée : les sociétés qui déposent ces cookies peuvent établir un profil de vos centres d’intérêt et vous montrer des publicités pertinentes sur d’autres sites.',
};

// Strictly necessary cookies.

export const strictlyNecessary = tracker({
  id: 'strictly-necessary',
  label: {
    en: 'strictly necessary internal cookies of www.inseec-u.com',
    fr: 'cookies internes strictement nécessaires de www.inseec-u.com',
  },
  category: 'essential',
  party: 'first',
  domain: 'www.inseec-u.com',
  names: ['OptanonAlertBoxClosed', '_icl_current_language', 'OptanonConsent'],
  purpose: {
    en: 'Making the website work. They usually respond to what you do to ask for a service: setting your privacy preferences, logging in, filling in a form. They store nothing that identifies a person.',
    fr: 'Faire fonctionner le site. Ils répondent en général à ce que vous faites pour demander un service : régler vos préférences de confidentialité, vous connecter, remplir un formulaire. Ils n’enregistrent rien qui identifie une personne.',
  },
  necessity: {
    en: 'The website needs them; they cannot be disabled in our systems.',
    fr: 'Le site en a besoin ; ils ne peuvent pas être désactivés dans nos systèmes.',
  },
  lifetime,
});

// Performance cookies.

export const performanceCookies = tracker({
  id: 'performance-cookies',
  label: {
    en: 'internal performance cookies of www.omneseducation.com',
    fr: 'cookies internes de performance de www.omneseducation.com',
  },
  category: 'audience-measurement',
  party: 'first',
  domain: 'www.omneseducation.com',
  names: ['_ga', '_gid'],
  purpose: performance,
  lifetime,
  consent: performanceConsent,
});

// Cookies for targeted advertising.

export const euPubConsent = tracker({
  id: 'eu-pub-consent',
  label: {
    en: 'internal targeted advertising cookie of www.omneseducation.com',
    fr: 'cookie interne de publicité ciblée de www.omneseducation.com',
  },
  category: 'advertising',
  party: 'first',
  domain: 'www.omneseducation.com',
  names: ['eupubconsent-v2'],
  purpose: targetedAdvertising,
  lifetime,
  consent: targetingConsent,
});

export const gatGtag = tracker({
  id: 'gat-gtag',
  label: {
    en: 'internal targeted advertising cookie of omneseducation.com',
    fr: 'cookie interne de publicité ciblée d’omneseducation.com',
  },
  category: 'advertising',
  party: 'first',
  domain: 'omneseducation.com',
  names: ['_gat_gtag_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  purpose: targetedAdvertising,
  lifetime,
  consent: targetingConsent,
});

export const linkedin = tracker({
  id: 'linkedin',
  label: {
    en: 'third-party targeted advertising cookies of linkedin.com',
    fr: 'cookies tiers de publicité ciblée de linkedin.com',
  },
  category: 'advertising',
  party: 'third',
  domain: 'linkedin.com',
  names: ['_gat', 'bcookie', '_ga', '_gid', 'lang', 'li_gc', 'lidc'],
  purpose: targetedAdvertising,
  lifetime,
  vendor: advertisingPartners,
  consent: targetingConsent,
});

export const wwwLinkedin = tracker({
  id: 'www-linkedin',
  label: {
    en: 'third-party targeted advertising cookies of www.linkedin.com',
    fr: 'cookies tiers de publicité ciblée de www.linkedin.com',
  },
  category: 'advertising',
  party: 'third',
  domain: 'www.linkedin.com',
  names: ['JSESSIONID', 'bscookie'],
  purpose: targetedAdvertising,
  lifetime,
  vendor: advertisingPartners,
  consent: targetingConsent,
});

export const consensu = tracker({
  id: 'consensu',
  label: {
    en: 'third-party targeted advertising cookies of consensu.org',
    fr: 'cookies tiers de publicité ciblée de consensu.org',
  },
  category: 'advertising',
  party: 'third',
  domain: 'consensu.org',
  names: ['init', 'euconsent-v2'],
  purpose: targetedAdvertising,
  lifetime,
  vendor: advertisingPartners,
  consent: targetingConsent,
});

export const doubleclick = tracker({
  id: 'doubleclick',
  label: {
    en: 'third-party targeted advertising cookie of doubleclick.net',
    fr: 'cookie tiers de publicité ciblée de doubleclick.net',
  },
  category: 'advertising',
  party: 'third',
  domain: 'doubleclick.net',
  names: ['test_cookie'],
  purpose: targetedAdvertising,
  lifetime,
  vendor: advertisingPartners,
  consent: targetingConsent,
});

export const scorecardResearch = tracker({
  id: 'scorecard-research',
  label: {
    en: 'third-party targeted advertising cookies of scorecardresearch.com',
    fr: 'cookies tiers de publicité ciblée de scorecardresearch.com',
  },
  category: 'advertising',
  party: 'third',
  domain: 'scorecardresearch.com',
  names: ['UID', 'UIDR'],
  purpose: targetedAdvertising,
  lifetime,
  vendor: advertisingPartners,
  consent: targetingConsent,
});

export const youtube = tracker({
  id: 'youtube',
  label: {
    en: 'third-party targeted advertising cookies of youtube.com',
    fr: 'cookies tiers de publicité ciblée de youtube.com',
  },
  category: 'advertising',
  party: 'third',
  domain: 'youtube.com',
  names: ['YSC', 'CONSENT', 'VISITOR_INFO1_LIVE'],
  purpose: targetedAdvertising,
  lifetime,
  vendor: advertisingPartners,
  consent: targetingConsent,
});
