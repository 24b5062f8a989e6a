// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { cookieData } from '../data.ts';
import { platformUsers, visitors } from '../data-subjects.ts';
import { cookieConsent } from '../legal-bases.ts';
import { google, zendesk } from '../recipients.ts';
import { asLongAsNeeded, details, endOpen, registerNamed } from '../retention.ts';
import {
  login,
  platformAnalyticsDay,
  platformAnalyticsRate,
  platformAnalyticsUsers,
  tableSorting,
} from '../trackers-platform.ts';
import {
  adminLanguage,
  chatPrivacy,
  chatVisitor,
  currentLanguage,
  lastAdminPage,
  lastPage,
  recaptcha,
  redirectTest,
  siteAnalyticsDay,
  siteAnalyticsRate,
  siteAnalyticsUsers,
  visitorLanguage,
} from '../trackers-site.ts';

export default activity({
  id: 'site-trackers',
  name: 'Cookies du site et de la plateforme',
  role: 'controller',
  dataSubjects: [visitors, platformUsers],
  purposes: [
    {
      id: 'functions',
      purpose: 'Assurer des fonctions du site et de la plateforme',
      details: [
        'multilingue',
        'chat',
        'création de comptes et authentification des connexions, avec reCAPTCHA',
        'connexion à la plateforme',
        'tri des tableaux de données',
      ],
      legalBasis: gap({
        question: 'Sur quelle base légale ces cookies reposent-ils ?',
        stated: cookieConsent,
      }),
    },
    {
      id: 'traffic-and-improvement',
      purpose: 'Suivre le trafic du site et améliorer le service',
      details: [
        'suivre le trafic : son volume, son type et sa configuration',
        'développer la conception du site et son agencement',
        'répondre à d’autres besoins d’administration et de planification',
        'de façon plus générale, rendre notre service meilleur',
      ],
      legalBasis: gap({
        question: 'Sur quelle base légale ce suivi repose-t-il ?',
        stated: cookieConsent,
      }),
      remarks: 'Les informations que recueillent les cookies ne servent qu’à cela.',
    },
  ],
  data: [{ category: cookieData, source: 'automatic', by: 'les cookies' }],
  collection: [{ moments: ['Vous naviguez sur le site ou sur la plateforme.'] }],
  recipients: [google, zendesk],
  retention: [
    {
      active: gap({
        question:
          'Combien de temps les informations recueillies par les cookies sont-elles conservées, et à partir de quand ?',
        stated: asLongAsNeeded,
      }),
      then: endOpen,
      remarks: details,
    },
  ],
  trackers: [
    currentLanguage,
    adminLanguage,
    visitorLanguage,
    redirectTest,
    lastPage,
    lastAdminPage,
    chatVisitor,
    chatPrivacy,
    siteAnalyticsUsers,
    siteAnalyticsRate,
    siteAnalyticsDay,
    recaptcha,
    login,
    tableSorting,
    platformAnalyticsUsers,
    platformAnalyticsRate,
    platformAnalyticsDay,
  ],
  acknowledged: [registerNamed],
});
