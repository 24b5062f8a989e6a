// La notice publiée, reconstituée : les blocs disent ce qui n’est pas un traitement. Ce qu’elle dit
// du LMS à part est dans lms.ts.
import { gap, notice } from 'ropa';
import { enquirers, lmsUsers, participants, prescribers, visitors } from '../data-subjects.ts';

export default notice({
  id: 'privacy',
  title: 'Notice informative sur le RGPD',
  audiences: [prescribers, participants, lmsUsers, visitors, enquirers],
  scope:
    "le site web, le LMS et le CRM d’Activ'partners, et vos échanges avec ses équipes commerciales",
  introduction:
    "Le Règlement général sur la protection des données (RGPD) s’applique depuis le 25 mai 2018. Activ'partners explique ici ce qu’elle fait pour le respecter, et à quoi servent principalement vos données personnelles.",
  updated: gap({
    question: 'De quand date la dernière modification ? La notice ne porte pas de date.',
  }),
  blocks: [
    {
      id: 'principles',
      heading: 'Nos principes',
      text: `Activ'partners prend à cœur la protection des données de ses clients et s’engage à la porter au meilleur niveau, selon les règles européennes et françaises auxquelles elle est soumise.

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
      text: `La base légale dépend de l’usage fait des données. Cette notice parle de nos principaux traitements ; parmi les bases qui peuvent s’appliquer :

- **Le contrat.** Le traitement est nécessaire pour exécuter un contrat que vous avez accepté.
- **L’intérêt légitime.** Activ'partners poursuit un intérêt commercial, justifié et équilibré, qui ne nuit pas à la vie privée. Sauf exception, il vous suffit de le signaler à Activ'partners pour vous opposer à tout moment à un tel traitement.`,
      after: 'purposes',
    },
    {
      id: 'sharing',
      heading: 'Un partage limité',
      text: "Activ'partners ne partage vos données qu’avec les prestataires nécessaires pour réaliser ses formations, et le moins possible, ainsi qu’avec les sociétés qui recueillent et certifient les avis de clients.",
      after: 'recipients',
    },
  ],
});
