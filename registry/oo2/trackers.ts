// Cookies : ceux que décrit la notice publiée. Elle n’en donne ni les noms ni les durées de vie.
import { gap, tracker } from 'ropa';
import { facebook, google, linkedin, thirdPartiesOnSite, twitter } from './recipients.ts';

/** Ce que la notice dit du choix laissé au visiteur. */
export const choiceToday =
  'Le refus passe par les réglages de votre navigateur ; une plateforme de gestion des consentements est annoncée.';

export const technicalCookies = tracker({
  id: 'technical-cookies',
  label: 'cookies techniques de navigation',
  category: 'functional',
  party: 'first',
  domain: 'www.oo2.fr',
  purpose:
    'Ils servent pendant toute la navigation : les uns sont strictement nécessaires pour fournir le site, les autres facilitent ou exécutent certaines de ses fonctions. Ils vous évitent de ressaisir certaines informations à vos connexions suivantes.',
  records: [
    'type et version du navigateur',
    'dates et heures de visite',
    'identifiants de connexion',
    'commandes, même inachevées : historique et contenu',
  ],
  names: gap({ question: 'Quels sont les noms de ces cookies ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Lesquels de ces cookies sont strictement nécessaires, et comment le visiteur accepte-t-il les autres avant leur dépôt ?',
    stated: choiceToday,
  }),
});

export const googleAnalytics = tracker({
  id: 'google-analytics',
  label: 'Google Analytics',
  category: 'audience-measurement',
  party: 'third',
  purpose: 'Analyser les statistiques d’utilisation du site',
  vendor: google,
  names: gap({ question: 'Quels sont les noms des cookies de Google Analytics ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
    stated: choiceToday,
  }),
});

export const googleAds = tracker({
  id: 'google-ads',
  label: 'Google Ads',
  category: 'advertising',
  party: 'third',
  purpose: 'Identifier les visiteurs qui viennent du moteur de recherche Google',
  vendor: google,
  names: gap({ question: 'Quels sont les noms des cookies de Google Ads ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
    stated: choiceToday,
  }),
});

export const facebookCookie = tracker({
  id: 'facebook',
  label: 'Facebook',
  category: 'advertising',
  party: 'third',
  purpose: 'Identifier les visiteurs qui viennent de Facebook',
  vendor: facebook,
  names: gap({ question: 'Quels sont les noms des cookies de Facebook ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
    stated: choiceToday,
  }),
});

export const linkedinCookie = tracker({
  id: 'linkedin',
  label: 'LinkedIn',
  category: 'advertising',
  party: 'third',
  purpose: 'Identifier les visiteurs qui viennent de LinkedIn',
  vendor: linkedin,
  names: gap({ question: 'Quels sont les noms des cookies de LinkedIn ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
    stated: choiceToday,
  }),
});

export const twitterCookie = tracker({
  id: 'twitter',
  label: 'Twitter',
  category: 'advertising',
  party: 'third',
  purpose: 'Identifier les visiteurs qui viennent de Twitter',
  vendor: twitter,
  names: gap({ question: 'Quels sont les noms des cookies de Twitter ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
    stated: choiceToday,
  }),
});

export const thirdPartyCookies = tracker({
  id: 'third-party-cookies',
  label:
    'cookies de tiers : régies publicitaires, réseaux sociaux, retargeting, analyse comportementale',
  category: 'advertising',
  party: 'third',
  purpose: 'Analyser des performances ou cibler les publicités affichées dans votre navigateur',
  vendor: thirdPartiesOnSite,
  names: gap({ question: 'Quels cookies ces tiers déposent-ils, et sous quels noms ?' }),
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Comment le visiteur accepte-t-il ces cookies avant leur dépôt, et comment les refuse-t-il ?',
    stated: choiceToday,
  }),
});
