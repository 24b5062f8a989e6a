// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { identityDocument, identityProof, replyAddress } from '../data.ts';
import { applicants, platformUsers, visitors } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { transfersOpen } from '../recipients.ts';
import { asLongAsNeeded, details, endOpen, registerNamed } from '../retention.ts';

export default activity({
  id: 'rights-requests',
  name: 'Exercice des droits',
  role: 'controller',
  dataSubjects: [platformUsers, visitors, applicants],
  purposes: [
    {
      id: 'rights',
      purpose: 'Répondre aux demandes d’exercice des droits',
      details: [
        'accès : connaître les données qui vous concernent',
        'rectification : mettre à jour des données inexactes',
        'suppression, dans les conditions que fixent les lois sur la protection des données',
        'limitation, dans les cas que prévoit le RGPD',
        'opposition, dans les cas que prévoit le RGPD',
        'portabilité : recevoir les données que vous avez fournies, pour les confier à une autre plateforme',
        'sort des données après le décès',
      ],
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde la réponse à ces demandes ?',
        stated: fourConditions,
      }),
    },
  ],
  data: [
    {
      category: identityProof,
      source: 'data-subject',
      condition: 'pour une demande d’accès',
      provision: gap({
        question: 'Dans quels cas cette preuve est-elle demandée, et que se passe-t-il sans elle ?',
        stated: 'peut être demandée avant qu’il soit donné suite, pour en vérifier l’exactitude',
      }),
    },
    {
      category: identityDocument,
      source: 'data-subject',
      provision: gap({
        question: 'Que se passe-t-il sans cette photocopie ?',
        stated: 'à joindre à toute demande',
      }),
    },
    {
      category: replyAddress,
      source: 'data-subject',
      provision: gap({
        question: 'Que se passe-t-il sans cette adresse ?',
        stated: 'à indiquer dans toute demande',
      }),
    },
  ],
  recipients: gap({
    question:
      'Qui reçoit et traite ces demandes, et à quel titre 1to1 Consulting reçoit-elle celles qui arrivent par courrier ?',
    stated:
      '1to1 Consulting, à qui s’adressent les courriers, et le délégué à la protection des données',
  }),
  retention: [
    {
      active: gap({
        question:
          'Combien de temps les demandes et les photocopies sont-elles conservées, et à partir de quand ?',
        stated: asLongAsNeeded,
      }),
      then: endOpen,
      remarks: details,
    },
  ],
  transfers: transfersOpen,
  acknowledged: [registerNamed],
});
