// Cookies du site https://1to1progress.com : ceux du domaine 1to1progress.com, puis celui de
// google.com. La politique publiée les dit requis ou facultatifs.
import { gap, tracker } from 'ropa';
import { analyticsPolicy, distinguishUsers, limitRequests, optional } from './google-analytics.ts';
import { google, zendesk } from './recipients.ts';

const lifetimeOpen = gap({
  question: 'Combien de temps chacun de ces cookies reste-t-il sur le terminal ?',
});

const wpmlPolicy = 'https://wpml.org/documentation/support/browser-cookies-stored-wpml/';
const multilingual = 'requis pour le multilingue';

const zendeskPolicy =
  'https://chat.zendesk.com/hc/en-us/articles/360001352868-Browser-cookiesfromChat-widget-Web-SDK';
const chatWindow = 'requis pour le chat, afin de garder sa fenêtre d’une page à l’autre';

// Requis pour le multilingue.

export const currentLanguage = tracker({
  id: 'current-language',
  label: 'WPML, sur le site : langue courante',
  category: 'essential',
  party: 'first',
  domain: '1to1progress.com',
  names: ['_icl_current_language'],
  purpose: 'Retenir la langue courante',
  necessity: multilingual,
  lifetime: lifetimeOpen,
  policy: wpmlPolicy,
});

export const adminLanguage = tracker({
  id: 'admin-language',
  label: 'WPML, sur le site : langue de l’administration',
  category: 'essential',
  party: 'first',
  domain: '1to1progress.com',
  names: ['_icl_current_admin_language_{hash}'],
  purpose: 'Retenir la langue courante de l’espace d’administration de WordPress',
  necessity: multilingual,
  lifetime: lifetimeOpen,
  policy: wpmlPolicy,
});

export const visitorLanguage = tracker({
  id: 'visitor-language',
  label: 'WPML, sur le site : langue de redirection',
  category: 'essential',
  party: 'first',
  domain: '1to1progress.com',
  names: ['_icl_visitor_lang_js'],
  purpose: 'Retenir la langue vers laquelle vous avez été redirigé',
  necessity: multilingual,
  lifetime: lifetimeOpen,
  policy: wpmlPolicy,
});

export const redirectTest = tracker({
  id: 'redirect-test',
  label: 'WPML, sur le site : test des cookies',
  category: 'essential',
  party: 'first',
  domain: '1to1progress.com',
  names: ['wpml_browser_redirect_test'],
  purpose: 'Vérifier si les cookies sont activés',
  necessity: multilingual,
  lifetime: lifetimeOpen,
  policy: wpmlPolicy,
});

export const lastPage = tracker({
  id: 'last-page',
  label: 'WPML, sur le site : dernière page demandée',
  category: 'essential',
  party: 'first',
  domain: '1to1progress.com',
  names: ['wpml_referer_url'],
  purpose: 'Retenir la dernière URL demandée sur la partie publique du site',
  necessity: multilingual,
  lifetime: lifetimeOpen,
  policy: wpmlPolicy,
});

export const lastAdminPage = tracker({
  id: 'last-admin-page',
  label: 'WPML, sur le site : dernière page d’administration demandée',
  category: 'essential',
  party: 'first',
  domain: '1to1progress.com',
  names: ['wpml_admin_referer_url'],
  purpose: 'Retenir la dernière URL demandée dans l’administration du site',
  necessity: multilingual,
  lifetime: lifetimeOpen,
  policy: wpmlPolicy,
});

// Requis pour le chat.

export const chatVisitor = tracker({
  id: 'chat-visitor',
  label: 'chat, sur le site : identifiant du visiteur',
  category: 'essential',
  party: 'first',
  domain: '1to1progress.com',
  names: ['__zlcmid'],
  purpose: 'Retenir l’identifiant du visiteur, pour l’authentifier dans le widget du chat',
  necessity: chatWindow,
  lifetime: '365 days',
  vendor: zendesk,
  policy: zendeskPolicy,
});

export const chatPrivacy = tracker({
  id: 'chat-privacy',
  label: 'chat, sur le site : décision du visiteur',
  category: 'essential',
  party: 'first',
  domain: '1to1progress.com',
  names: ['__zlcprivacy'],
  purpose: 'Retenir la décision du visiteur dans l’API JavaScript CookieLaw',
  necessity: chatWindow,
  lifetime: '365 days',
  vendor: zendesk,
  policy: zendeskPolicy,
});

// Facultatif.

export const siteAnalyticsUsers = tracker({
  id: 'site-analytics-users',
  label: 'Google Analytics, sur le site : _ga',
  category: 'audience-measurement',
  party: 'first',
  domain: '1to1progress.com',
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

export const siteAnalyticsRate = tracker({
  id: 'site-analytics-rate',
  label: 'Google Analytics, sur le site : _gat',
  category: 'audience-measurement',
  party: 'first',
  domain: '1to1progress.com',
  names: ['_gat', '_dc_gtm_<property-id>'],
  purpose: limitRequests,
  lifetime: '1 minute',
  vendor: google,
  policy: analyticsPolicy,
  ...optional,
});

export const siteAnalyticsDay = tracker({
  id: 'site-analytics-day',
  label: 'Google Analytics, sur le site : _gid',
  category: 'audience-measurement',
  party: 'first',
  domain: '1to1progress.com',
  names: ['_gid'],
  purpose: distinguishUsers,
  lifetime: '24 hours',
  vendor: google,
  policy: analyticsPolicy,
  ...optional,
});

// Requis pour reCAPTCHA, du domaine google.com.

export const recaptcha = tracker({
  id: 'recaptcha',
  label: 'reCAPTCHA, sur le site',
  category: 'essential',
  party: 'third',
  domain: 'google.com',
  names: [
    '1P_JAR',
    'APISID',
    'DV',
    'HSID',
    'SAPISID',
    'SID',
    'SSID',
    'NID',
    'OGP',
    'OGPC',
    'OTZ',
    'SIDCC',
    'UULE',
    '_ga',
  ],
  purpose:
    'Créer des comptes et authentifier les connexions, avec le service reCAPTCHA de Google Inc.',
  necessity: 'requis pour reCAPTCHA',
  lifetime: lifetimeOpen,
  vendor: google,
  policy: 'http://www.google.com/intl/en/policies/privacy',
  acknowledged: [
    {
      rule: 'eprivacy/essential-tracker-check',
      by: 'Délégué à la protection des données',
      reason:
        'La politique publiée énonce que ces cookies sont requis pour reCAPTCHA, sans dire ce qui ne fonctionnerait pas sans eux.',
    },
  ],
});
