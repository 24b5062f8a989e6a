// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { technicalCookieData, trafficData } from '../data.ts';
import { visitors } from '../data-subjects.ts';
import { facebook, google, linkedin, thirdPartiesOnSite, twitter } from '../recipients.ts';
import {
  facebookCookie,
  googleAds,
  googleAnalytics,
  linkedinCookie,
  technicalCookies,
  thirdPartyCookies,
  twitterCookie,
} from '../trackers.ts';

export default activity({
  id: 'site-trackers',
  name: 'Cookies du site',
  role: 'controller',
  dataSubjects: [visitors],
  purposes: [
    {
      id: 'navigation',
      purpose: 'Fournir le site et en faciliter certaines fonctions pendant la navigation',
      legalBasis: gap({ question: 'Sur quelle base légale les cookies techniques reposent-ils ?' }),
    },
    {
      id: 'audience',
      purpose: 'Comprendre l’usage que vous faites du site et améliorer votre expérience',
      details: [
        'établir des statistiques de fréquentation',
        'apprécier l’ergonomie du site',
        'détecter les problèmes de navigation',
        'organiser certains contenus',
      ],
      legalBasis: gap({ question: 'Sur quelle base légale la mesure d’audience repose-t-elle ?' }),
    },
    {
      id: 'advertising',
      purpose: 'Personnaliser les contenus publicitaires qui vous sont proposés',
      details: [
        'reconnaître un visiteur à son retour sur le site, ou quand il va sur un autre',
        'suivre les visiteurs au travers du site',
        'afficher les publicités les plus en rapport avec vos centres d’intérêt',
      ],
      legalBasis: gap({ question: 'Sur quelle base légale cette publicité repose-t-elle ?' }),
    },
    {
      id: 'third-parties',
      purpose:
        'Mettre à la disposition de tiers des informations sur l’usage du site, pour analyser des performances ou cibler la publicité',
      legalBasis: gap({
        question: 'Sur quelle base légale ces informations sont-elles transmises ?',
      }),
    },
  ],
  data: [
    {
      category: trafficData,
      source: 'automatic',
      by: 'les cookies de www.oo2.fr, de manière régulière',
    },
    { category: technicalCookieData, source: 'automatic', by: 'les cookies techniques' },
  ],
  collection: [{ moments: ['Vous naviguez sur www.oo2.fr.'] }],
  recipients: [google, facebook, linkedin, twitter, thirdPartiesOnSite],
  retention: gap({
    question: 'Combien de temps les données recueillies par les cookies sont-elles conservées ?',
  }),
  transfers: gap({
    question: 'Vers quels pays ces données partent-elles, et quelle garantie les y protège ?',
  }),
  trackers: [
    technicalCookies,
    googleAnalytics,
    googleAds,
    facebookCookie,
    linkedinCookie,
    twitterCookie,
    thirdPartyCookies,
  ],
  profiling:
    'Les cookies publicitaires servent à choisir les publicités d’après vos centres d’intérêt.',
});
