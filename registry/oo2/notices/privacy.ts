// La politique publiée, reconstituée : les blocs disent ce qui n’est pas un traitement.
import { gap, notice } from 'ropa';
import {
  enquirers,
  individualCustomers,
  participants,
  prescribers,
  visitors,
} from '../data-subjects.ts';

export default notice({
  id: 'privacy',
  title: 'Politique de protection des données personnelles',
  audiences: [prescribers, participants, individualCustomers, visitors, enquirers],
  scope:
    'les sites web d’Oo2, son application mobile et vos échanges avec ses équipes commerciales',
  introduction:
    'Oo2 explique ici à quoi servent principalement vos données personnelles et comment garder la main sur elles.',
  updated: gap({
    question: 'De quand date la dernière modification ? La notice ne porte pas de date.',
  }),
  blocks: [
    {
      id: 'principles',
      heading: 'Nos principes',
      text: `Le groupe Oo2 prend à cœur la protection des données de ses clients et s’engage à la porter au meilleur niveau, selon les règles européennes et françaises auxquelles il est soumis.

- Nous recueillons des données en proportion de ce à quoi elles servent.
- Chaque traitement a des finalités déterminées, explicites et légitimes.
- Chaque traitement est licite, loyal et transparent.
- Des mesures de sécurité techniques et organisationnelles couvrent les données recueillies.

Le site de la CNIL, [www.cnil.fr](https://www.cnil.fr), en dit plus sur la protection des données personnelles.`,
    },
    {
      id: 'controller-meaning',
      heading: 'Ce qu’est un responsable du traitement',
      text: 'C’est la société qui décide à quoi servent vos données personnelles et de quelle façon elles sont employées.',
      after: 'controller',
    },
    {
      id: 'legal-bases',
      heading: 'Nos bases légales en général',
      text: `La base légale dépend de l’usage fait des données. Cette notice donne celles de nos principaux traitements ; parmi les bases qui peuvent s’appliquer :

- **Le consentement.** Vous acceptez expressément, par une case à cocher ou dans un échange par e-mail ou par téléphone avec votre commercial Oo2. Le retrait est possible à tout moment.
- **L’intérêt légitime.** Oo2 poursuit un intérêt commercial, justifié et équilibré, qui ne nuit pas à la vie privée. Sauf exception, il vous suffit de le signaler à Oo2 pour vous opposer à tout moment à un tel traitement.
- **La loi.** Un texte de loi rend le traitement obligatoire.`,
      after: 'purposes',
    },
    {
      id: 'cookie-choices',
      heading: 'Accepter ou refuser les cookies',
      text: `Mieux vaut accepter tous les cookies pour profiter de toutes les fonctionnalités du site. Vous pouvez cependant en refuser l’enregistrement dans les réglages de votre navigateur.

Passer par le navigateur est peu commode, nous le savons : nous préparons, pour qu’elle soit disponible le plus tôt possible, une plateforme de gestion des consentements qui suivra les recommandations de la CNIL.`,
      after: 'trackers',
    },
    {
      id: 'browser-settings',
      heading: 'Supprimer les cookies déjà enregistrés',
      text: `Les réglages de votre navigateur permettent aussi de supprimer les cookies présents sur votre ordinateur.

**Google Chrome** : les cookies se règlent dans les paramètres du navigateur.

**Internet Explorer**

1. Ouvrez « Outils », puis « Options Internet ».
2. Dans l’onglet « Général », à la rubrique « Historique de navigation », ouvrez « Paramètres ».
3. Affichez les fichiers par le bouton prévu.
4. Triez-les par nom et cherchez ceux qui commencent par « Cookie » ; leur nom contient en général celui du site qui les a créés.
5. Choisissez ceux dont le nom contient « Oo2 » et supprimez-les.
6. Fermez la liste des fichiers, puis validez deux fois par « OK ».

La documentation d’Internet Explorer donne plus de détails.

**Firefox**

1. Ouvrez le menu « Outils », puis « Options ».
2. Choisissez « Vie privée et sécurité », puis « Gérer les données ».
3. Trouvez les fichiers dont le nom contient « Oo2 », choisissez-les et supprimez-les.

La documentation de Firefox donne plus de détails.

**Safari**

1. Ouvrez « Édition », puis « Préférences ».
2. Choisissez « Sécurité ».
3. Choisissez « Afficher les cookies ».
4. Choisissez les cookies dont le nom contient « Oo2 », puis « Effacer » ou « Tout effacer ».
5. Une fois les cookies supprimés, validez par « Terminé ».

La documentation de Safari donne plus de détails.

La CNIL explique vos droits en matière de cookies : [http://www.cnil.fr/vos-droits/vos-traces/les-cookies/](http://www.cnil.fr/vos-droits/vos-traces/les-cookies/).`,
      after: 'trackers',
    },
    {
      id: 'mobile-app',
      heading: 'L’application mobile',
      text: `Quand vous employez l’application mobile Oo2, l’éditeur du système d’exploitation de votre téléphone ou de votre tablette peut recueillir certaines données personnelles. Il répond lui-même de l’usage qu’il en fait, comme responsable du traitement.

Pour connaître cet usage, lisez la politique de confidentialité de cet éditeur (iOS, Android, Windows).`,
      after: 'trackers',
    },
  ],
});
