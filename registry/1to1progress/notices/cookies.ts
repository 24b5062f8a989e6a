// La rubrique de la politique publiée sur les cookies, à part : elle les énumère par site et par nom.
import { notice } from 'ropa';
import { platformUsers, visitors } from '../data-subjects.ts';

export default notice({
  id: 'cookies',
  title: 'Politique relative aux cookies',
  kind: 'trackers',
  audiences: [visitors, platformUsers],
  introduction:
    'Ce document complète la politique de confidentialité de 1to1PROGRESS : il énumère les cookies de son site et de sa plateforme.',
  scope: 'le site https://1to1progress.com et la plateforme https://app.1to1progress.com',
  updated: '2021-10-15',
  sections: ['trackers'],
  blocks: [
    {
      id: 'what-a-cookie-is',
      heading: 'Ce qu’est un cookie',
      text: `Un cookie, aussi appelé traceur, est un fichier électronique placé sur un terminal de n’importe quel type : ordinateur, tablette, smartphone… Il est lu, par exemple, quand vous consultez un site internet, lisez un e-mail, installez ou utilisez un logiciel ou une application mobile.

La définition vient de la CNIL : [https://www.cnil.fr/fr/cookies-traceurs-que-dit-la-loi](https://www.cnil.fr/fr/cookies-traceurs-que-dit-la-loi).`,
    },
    {
      id: 'consent',
      heading: 'Quand votre consentement est nécessaire',
      text: `Quand vous naviguez sur ce site, la société qui en est responsable et des sociétés tierces peuvent déposer des cookies sur votre terminal. L’article 5(3) de la directive 2002/58/CE, modifiée en 2009, pose la règle :

- Avant d’enregistrer des informations sur votre terminal, ou d’accéder à celles qui s’y trouvent, il faut votre **consentement préalable**.
- Il n’en faut **pas** pour ce qui est strictement nécessaire à un service de communication en ligne que vous avez expressément demandé, ni pour ce qui ne sert qu’à permettre ou à faciliter une communication par voie électronique.`,
    },
    {
      id: 'purposes',
      heading: 'À quoi servent les informations recueillies',
      text: `Elles ne servent qu’à ceci :

- suivre le trafic du site : son volume, son type et sa configuration ;
- développer la conception du site et son agencement ;
- répondre à d’autres besoins d’administration et de planification ;
- de façon plus générale, rendre notre service meilleur.`,
    },
    {
      id: 'lists',
      heading: 'Cookies requis et cookies facultatifs',
      text: `**Sur le site [https://1to1progress.com](https://1to1progress.com)**

- Du domaine 1to1progress.com, requis : les cookies du multilingue, que décrit [WPML](https://wpml.org/documentation/support/browser-cookies-stored-wpml/), et ceux du chat, qui en gardent la fenêtre d’une page à l’autre et que décrit [Zendesk](https://chat.zendesk.com/hc/en-us/articles/360001352868-Browser-cookiesfromChat-widget-Web-SDK).
- Du domaine 1to1progress.com, facultatif : le traceur Google Analytics.
- Du domaine google.com, requis : les cookies de reCAPTCHA, que fournit Google Inc. ([politique de Google](http://www.google.com/intl/en/policies/privacy)).

**Sur la plateforme [https://app.1to1progress.com](https://app.1to1progress.com)**

- Le cookie de connexion et ceux du tri des tableaux.
- Facultatif : le traceur Google Analytics.

Google décrit [Google Analytics](https://support.google.com/analytics/answer/6004245) et [l’emploi de ses cookies](https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage).`,
    },
    {
      id: 'managing-cookies',
      heading: 'Gérer et supprimer les cookies',
      text: 'La CNIL explique comment utiliser, gérer et supprimer les cookies, pour tout navigateur : [https://www.cnil.fr/fr/cookies-les-outils-pour-les-maitriser](https://www.cnil.fr/fr/cookies-les-outils-pour-les-maitriser).',
      after: 'trackers',
    },
  ],
  acknowledged: [
    {
      rule: 'governance/review-overdue',
      at: 'updated',
      by: 'Délégué à la protection des données',
      reason: 'La politique publiée porte la date du 15 octobre 2021.',
    },
  ],
});
