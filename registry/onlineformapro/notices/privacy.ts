// La déclaration publiée, reconstituée : les blocs disent ce qui n’est pas un traitement propre.
import { gap, notice } from 'ropa';
import {
  applicants,
  contacts,
  customers,
  platformUsers,
  prospects,
  visitors,
} from '../data-subjects.ts';
import { automatedOnly, technicalProvider } from '../processor.ts';
import { lmsEndOfContract } from '../retention.ts';

export default notice({
  id: 'privacy',
  title: 'Politique de confidentialité',
  audiences: [customers, prospects, contacts, applicants, visitors, platformUsers],
  scope: 'les sites web et les plates-formes e-learning d’Onlineformapro SA',
  introduction:
    'Onlineformapro SA attache de l’importance à la transparence sur les données personnelles qu’elle traite. Vous trouverez ici des informations générales sur leur usage.',
  updated: gap({
    question: 'De quand date la dernière mise à jour ? Aucune date ne figure en tête.',
  }),
  blocks: [
    {
      id: 'customer-platforms',
      heading: 'Les plates-formes de nos clients',
      text: `Pour ces plates-formes, le rôle d’Onlineformapro SA se limite à ceci :

- ${technicalProvider} ;
- ${automatedOnly}.

${lmsEndOfContract}`,
      after: 'purposes',
    },
    {
      id: 'no-disclosure',
      heading: 'Pas de cession à des tiers',
      text: 'Onlineformapro ne cède jamais à des tiers les données qu’elle détient. Une seule exception : ses clients, pour les données qui les concernent.',
      after: 'recipients',
    },
    {
      id: 'more-security',
      heading: 'Une part seulement des mesures',
      text: `Protéger les données des clients et des visiteurs compte dans notre activité. Les mesures citées ici n’en sont qu’une partie.

OVH en prend bien d’autres, qu’elle détaille sur [https://www.ovh.com/fr/apropos/securite.xml](https://www.ovh.com/fr/apropos/securite.xml).`,
      after: 'security',
    },
  ],
  acknowledged: [
    {
      rule: 'processor/role-denied',
      at: 'blocks[0].text',
      by: 'Responsable du registre',
      reason: 'La déclaration publiée énonce ce rôle de prestataire technique.',
    },
  ],
});
