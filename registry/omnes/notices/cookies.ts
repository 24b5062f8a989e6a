// The two published cookie policies, of 17 July 2020 and of 31 October 2024, rebuilt in one document.
import { dataProtectionOfficer } from '../accepted.ts';
import { publishedDate } from '../blocks.ts';
import { websiteUsers } from '../data-subjects.ts';
import { notice } from '../language.ts';

export default notice({
  id: 'cookies',
  title: { en: 'Cookie policies', fr: 'Politiques relatives aux cookies' },
  kind: 'trackers',
  audiences: [websiteUsers],
  scope: {
    en: 'the websites of OMNES Education',
    fr: 'les sites web d’OMNES Education',
  },
  introduction: {
    en: 'Two policies are published side by side. The older one, updated on 17 July 2020, describes kinds of cookies and who sets them; the newer one, updated on 31 October 2024, lists cookies by domain.',
    fr: 'Deux politiques sont publiées côte à côte. La plus ancienne, mise à jour le 17 juillet 2020, décrit des sortes de cookies et ceux qui les déposent ; la plus récente, mise à jour le 31 octobre 2024, énumère les cookies par domaine.',
  },
  updated: '2024-10-31',
  sections: ['purposes', 'data', 'recipients', 'retention', 'trackers'],
  blocks: [
    {
      id: 'what-a-cookie-is',
      heading: { en: 'What a cookie is', fr: 'Ce qu’est un cookie' },
      text: {
        en: `A cookie is a small text file. When you visit a website, the site asks your browser to keep it on your computer or device for some limited time, so that it remembers something about you: the language that you prefer, for example, or your login information.

- **Internal cookies** are those that we set ourselves. **Third-party cookies** come from another domain than that of the site you visit; we use them for our advertising and marketing.
- **Session cookies** are kept for one browsing session and deleted when it ends. **Permanent** (or persistent) **cookies** stay longer on your computer or device; by them we recognise you where we need to know who you are over more than one session.`,
        fr: `Un cookie est un petit fichier texte. Quand vous visitez un site web, le site demande à votre navigateur de le garder un temps limité sur votre ordinateur ou votre appareil, pour se souvenir de quelque chose à votre sujet, comme vos préférences de langue ou vos informations de connexion.

- Les **cookies internes** sont ceux que nous déposons nous-mêmes. Les **cookies tiers** viennent d’un autre domaine que celui du site visité ; nous les utilisons pour notre publicité et notre marketing.
- Les **cookies de session** sont gardés le temps d’une session de navigation et supprimés à son terme. Les **cookies permanents** (ou persistants) restent plus longtemps sur votre ordinateur ou votre appareil ; grâce à eux nous vous reconnaissons quand nous avons besoin de savoir qui vous êtes d’une session à l’autre.`,
      },
    },
    {
      id: 'what-cookies-hold',
      heading: { en: 'What our cookies hold', fr: 'Ce que contiennent nos cookies' },
      text: {
        en: 'Cookies help us to collect information on how you use our website, but nothing that identifies you personally is stored in their data: we record a unique session ID only, which serves to find a user profile and your preferences again at your next visit.',
        fr: 'Les cookies nous aident à recueillir des informations sur votre utilisation de notre site, mais rien de ce qui vous identifie personnellement n’est enregistré dans leurs données : nous n’enregistrons qu’un identifiant unique de session, qui sert à retrouver un profil d’utilisateur et vos préférences à votre prochaine visite.',
      },
      after: 'data',
    },
    {
      id: 'refusing-by-category',
      heading: { en: 'If you refuse a category', fr: 'Si vous refusez une catégorie' },
      text: {
        en: `- **Strictly necessary cookies.** You can set your browser to block them or to tell you of them, but parts of the website may then be affected.
- **Performance cookies.** If you do not accept them, we do not learn of your visit.
- **Advertising cookies.** Refusing them changes nothing in your use of the site. It does not stop advertising either: the advertisements that you see no longer reflect your interests or preferences, and are less targeted.
- **Social network cookies.** To keep a network from linking what our site collects to your account, first log out of that network. We invite you to read the privacy policies of the networks: they say for which purposes, advertising among them, the browsing information collected through the buttons is used.`,
        fr: `- **Cookies strictement nécessaires.** Vous pouvez régler votre navigateur pour qu’il les bloque ou vous les signale, mais certaines parties du site peuvent alors en souffrir.
- **Cookies de performance.** Si vous ne les acceptez pas, nous n’avons pas connaissance de votre visite.
- **Cookies publicitaires.** Les refuser ne change rien à votre utilisation du site. Cela n’arrête pas non plus la publicité : celle que vous voyez ne reflète plus vos centres d’intérêt ni vos préférences, et elle est moins ciblée.
- **Cookies de réseaux sociaux.** Pour qu’un réseau ne relie pas à votre compte ce que notre site recueille, déconnectez-vous d’abord de ce réseau. Nous vous invitons à lire les politiques de confidentialité des réseaux : elles disent à quelles fins, notamment publicitaires, servent les informations de navigation recueillies par les boutons.`,
      },
      after: 'trackers',
    },
    {
      id: 'rights-and-settings',
      heading: { en: 'Your rights and your browser', fr: 'Vos droits et votre navigateur' },
      text: {
        en: `The regulations give you the right to object to the data concerning you, and to have access to them. You can therefore object to some of our cookies by the settings of your browser, which can refuse, delete or deactivate them; the policy of 2020 has links that show how, browser by browser. Most browsers have menu options for this, which generally let you:

- display your cookies;
- allow cookies;
- disable all of them, or only some;
- disable all of them when you close the browser;
- block cookies;
- be told when you receive one.

If you block our cookies, some functions of our websites no longer work, among them online registration, site management or customisation, and browsing may suffer. If your browser deletes all cookies, your browsing preferences are lost when you close it. Unless your browser is set to reject cookies, our system sets them at every visit to one of our sites.`,
        fr: `La réglementation vous donne le droit de vous opposer au traitement des données qui vous concernent et d’y accéder. Vous pouvez donc vous opposer au dépôt de certains de nos cookies par les réglages de votre navigateur, qui permettent de les refuser, de les supprimer ou de les désactiver ; la politique de 2020 comporte des liens qui montrent comment, navigateur par navigateur. La plupart des navigateurs ont pour cela des options dans leur menu, qui permettent en général :

- d’afficher vos cookies ;
- d’autoriser les cookies ;
- de les désactiver tous, ou certains seulement ;
- de les désactiver tous à la fermeture du navigateur ;
- de bloquer les cookies ;
- d’être averti quand vous en recevez un.

Si vous bloquez nos cookies, certaines fonctions de nos sites web ne marchent plus, comme l’inscription en ligne, la gestion du site ou la personnalisation, et la navigation peut en souffrir. Si votre navigateur supprime tous les cookies, vos préférences de navigation se perdent à sa fermeture. Tant que votre navigateur n’est pas réglé pour les refuser, notre système dépose des cookies à chaque visite de l’un de nos sites.`,
      },
      after: 'trackers',
    },
    {
      id: 'more',
      heading: { en: 'More about cookies', fr: 'En savoir plus sur les cookies' },
      text: {
        en: 'The CNIL explains the law: [https://www.cnil.fr/fr/cookies-traceurs-que-dit-la-loi](https://www.cnil.fr/fr/cookies-traceurs-que-dit-la-loi).',
        fr: 'La CNIL explique la loi : [https://www.cnil.fr/fr/cookies-traceurs-que-dit-la-loi](https://www.cnil.fr/fr/cookies-traceurs-que-dit-la-loi).',
      },
      after: 'trackers',
    },
  ],
  acknowledged: [
    {
      rule: 'minimisation/false-anonymity',
      at: 'blocks[1]',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published policy states that the data of these cookies identify nobody.',
        fr: 'La politique publiée énonce que les données de ces cookies n’identifient personne.',
      },
    },
    publishedDate,
  ],
});
