// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { identityDocument, replyAddress, requestDetails } from '../data.ts';
import {
  enquirers,
  individualCustomers,
  participants,
  prescribers,
  visitors,
} from '../data-subjects.ts';

export default activity({
  id: 'rights-requests',
  name: 'Exercice des droits et des choix',
  role: 'controller',
  dataSubjects: [prescribers, participants, individualCustomers, visitors, enquirers],
  purposes: [
    {
      id: 'rights',
      purpose: 'Répondre aux demandes d’exercice des droits',
      legalBasis: gap({ question: 'Sur quelle base légale ces demandes sont-elles traitées ?' }),
    },
    {
      id: 'choices',
      purpose: 'Donner suite aux retraits de consentement et aux oppositions',
      legalBasis: gap({ question: 'Sur quelle base légale ces choix sont-ils traités ?' }),
    },
  ],
  data: [
    {
      category: requestDetails,
      source: 'data-subject',
      provision: gap({
        question: 'Lesquels de ces éléments faut-il pour que la demande soit traitée ?',
        stated: 'demandés pour répondre plus vite',
      }),
    },
    {
      category: identityDocument,
      source: 'data-subject',
      condition: 'pour certaines demandes, comme celles d’accès',
      provision: gap({
        question: 'La photocopie est-elle exigée, et que se passe-t-il sans elle ?',
        stated: 'à joindre à ces demandes, pour vérifier votre identité',
      }),
    },
    {
      category: replyAddress,
      source: 'data-subject',
      condition: 'pour certaines demandes, comme celles d’accès',
      provision: gap({
        question: 'L’adresse est-elle exigée, et que se passe-t-il sans elle ?',
        stated: 'à préciser dans ces demandes',
      }),
    },
  ],
  recipients: gap({ question: 'Qui, chez Oo2, reçoit et traite ces demandes ?' }),
  retention: gap({
    question: 'Combien de temps les demandes et les photocopies d’identité sont-elles conservées ?',
  }),
  transfers: gap({
    question: 'Les données de ces demandes sortent-elles de l’Espace économique européen ?',
  }),
});
