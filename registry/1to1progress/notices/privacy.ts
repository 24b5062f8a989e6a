// La politique publiée, reconstituée : les blocs disent ce qui n’est pas un traitement. Sa rubrique
// sur les cookies est dans cookies.ts.
import { notice } from 'ropa';
import { applicants, platformUsers, visitors } from '../data-subjects.ts';

export default notice({
  id: 'privacy',
  title: 'Politique de confidentialité',
  audiences: [platformUsers, visitors, applicants],
  scope:
    'le site https://1to1progress.com, la plateforme https://app.1to1progress.com et nos services',
  introduction:
    '1to1PROGRESS a le souci des droits des personnes, notamment face aux traitements automatisés. Par transparence envers ses clients, elle expose ici ses traitements, leurs finalités et les moyens d’exercer vos droits : lisez ce document avec attention.',
  updated: '2021-10-15',
  sections: [
    'controller',
    'purposes',
    'data',
    'sources',
    'recipients',
    'transfers',
    'retention',
    'rights',
    'communications',
    'security',
    'changes',
  ],
  blocks: [
    {
      id: 'more-information',
      heading: 'En savoir plus sur la protection des données',
      text: 'Le site de la CNIL donne plus d’informations : [https://www.cnil.fr/](https://www.cnil.fr/).',
    },
    {
      id: 'legal-representative',
      heading: 'Représentation de la société',
      text: 'La société 1to1PROGRESS est représentée par son président.',
      after: 'controller',
    },
    {
      id: 'legal-bases',
      heading: 'À quelles conditions nous traitons des données',
      text: `Un traitement n’a lieu que si l’une au moins de ces conditions est remplie :

- **Le consentement.** Vous avez consenti aux opérations de traitement.
- **L’intérêt légitime.** Le nôtre, ou celui d’un tiers, justifie le traitement.
- **Le contrat.** Exécuter un contrat entre vous et nous demande ce traitement.
- **L’obligation légale.** Une loi ou un règlement nous impose des obligations qui demandent ce traitement.`,
      after: 'purposes',
    },
    {
      id: 'personal-data',
      heading: 'Ce qu’est une donnée personnelle',
      text: 'Toute information sur une personne physique identifiée ou identifiable. Est identifiable celle que l’on peut reconnaître, directement ou non, notamment par un nom, un numéro d’identification ou des éléments propres à son identité physique, physiologique, génétique, psychique, économique, culturelle ou sociale.',
      after: 'data',
    },
    {
      id: 'sharing',
      heading: 'Quand vos données sont partagées',
      text: 'Des sociétés tierces peuvent recevoir vos données personnelles, dans les cas énoncés ci-dessus.',
      after: 'recipients',
    },
    {
      id: 'abroad',
      heading: 'À quoi nous veillons pour ces transferts',
      text: 'Pour un transfert hors de l’Union européenne, fait en vertu de l’article 46 du RGPD, nous nous assurons que la réglementation applicable est respectée et que la vie privée et les droits fondamentaux des personnes restent suffisamment protégés. Une charte d’engagement lie tous nos prestataires.',
      after: 'transfers',
    },
    {
      id: 'after-death',
      heading: 'Vos données après votre décès',
      text: 'Depuis la loi n° 2016-1321 du 7 octobre 2016, vous pouvez, si vous le souhaitez, décider de ce que deviendront vos données après votre décès. La CNIL en dit plus : [https://www.cnil.fr/](https://www.cnil.fr/).',
      after: 'rights',
    },
    {
      id: 'cookies',
      heading: 'Cookies',
      text: 'La **politique relative aux cookies** énumère ceux du site et de la plateforme.',
      after: 'communications',
    },
    {
      id: 'user-duties',
      heading: 'Si vous avez accès à des données personnelles',
      text: 'Il peut arriver que vous accédiez à des données personnelles en consultant le site. Vous ne devez alors ni les collecter, ni en faire un usage non autorisé, ni rien faire qui puisse nuire à la réputation ou à la vie privée d’autrui. L’éditeur n’en assume aucune responsabilité.',
      after: 'changes',
    },
    {
      id: 'passwords',
      heading: 'Votre mot de passe',
      text: `Quand vous avez créé un compte, nous vous communiquons un mot de passe. La plateforme le génère automatiquement et le chiffre ; vous pouvez le changer à tout moment.

Vous répondez de sa confidentialité : vous vous engagez à le garder secret et à ne le donner à personne.`,
      after: 'changes',
    },
    {
      id: 'links',
      heading: 'Liens vers d’autres sites et réseaux sociaux',
      text: `Nos plateformes peuvent comporter des liens vers les sites de partenaires ou de sociétés tierces. Ces sites ont leur propre politique de confidentialité : prenez-en connaissance avant de leur confier des données personnelles.

Si vous suivez ces liens, nous déclinons toute responsabilité quant à ce que ces sites font des informations recueillies.`,
      after: 'changes',
    },
    {
      id: 'governing-law',
      heading: 'Loi applicable et tribunaux',
      text: 'La loi française régit les conditions d’utilisation du site. Les tribunaux du siège social de l’éditeur sont compétents, sauf si une loi ou un règlement en désigne spécialement d’autres.',
      after: 'changes',
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
