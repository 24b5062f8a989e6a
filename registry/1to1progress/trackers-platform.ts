// Cookies de la plateforme https://app.1to1progress.com. La politique publiée n’y dit facultatif que
// Google Analytics ; des deux premiers, elle ne dit pas s’ils sont requis.
import { gap, tracker } from 'ropa';
import { analyticsPolicy, distinguishUsers, limitRequests, optional } from './google-analytics.ts';
import { google } from './recipients.ts';

export const login = tracker({
  id: 'login',
  label: 'connexion à la plateforme',
  category: 'essential',
  party: 'first',
  domain: 'app.1to1progress.com',
  names: ['ONETOONESSID'],
  purpose: 'Identifier votre connexion à la plateforme',
  lifetime: '24 hours',
});

export const tableSorting = tracker({
  id: 'table-sorting',
  label: 'tri des tableaux, sur la plateforme',
  category: 'functional',
  party: 'first',
  domain: 'app.1to1progress.com',
  names: ['SpryMedia_DataTables_*'],
  purpose: 'Garder vos préférences de tri des tableaux de données',
  lifetime: gap({ question: 'Combien de temps ces cookies restent-ils sur le terminal ?' }),
  consent: gap({
    question:
      'Ces cookies sont-ils requis et, sinon, comment l’utilisateur les accepte-t-il avant leur dépôt ?',
  }),
});

export const platformAnalyticsUsers = tracker({
  id: 'platform-analytics-users',
  label: 'Google Analytics, sur la plateforme : _ga',
  category: 'audience-measurement',
  party: 'first',
  domain: 'app.1to1progress.com',
  names: ['_ga'],
  purpose: distinguishUsers,
  lifetime: '2 years',
  vendor: google,
  policy: analyticsPolicy,
  ...optional,
  acknowledged: [
    {
      rule: 'eprivacy/tracker-lifetime',
      by: 'Délégué à la protection des données',
      reason: 'La politique publiée énonce cette durée de vie.',
    },
  ],
});

export const platformAnalyticsRate = tracker({
  id: 'platform-analytics-rate',
  label: 'Google Analytics, sur la plateforme : _gat',
  category: 'audience-measurement',
  party: 'first',
  domain: 'app.1to1progress.com',
  names: ['_gat', '_dc_gtm_<property-id>'],
  purpose: limitRequests,
  lifetime: '1 minute',
  vendor: google,
  policy: analyticsPolicy,
  ...optional,
});

export const platformAnalyticsDay = tracker({
  id: 'platform-analytics-day',
  label: 'Google Analytics, sur la plateforme : _gid',
  category: 'audience-measurement',
  party: 'first',
  domain: 'app.1to1progress.com',
  names: ['_gid'],
  purpose: distinguishUsers,
  lifetime: '24 hours',
  vendor: google,
  policy: analyticsPolicy,
  ...optional,
});
