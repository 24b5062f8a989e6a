// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { identityDocument, replyAddress, requestDetails } from '../data.ts';
import { enquirers, lmsUsers, participants, prescribers, visitors } from '../data-subjects.ts';
import { transfersOpen } from '../recipients.ts';

export default activity({
  id: 'rights-requests',
  name: 'Exercice des droits et des choix',
  role: 'controller',
  dataSubjects: [prescribers, participants, lmsUsers, visitors, enquirers],
  purposes: [
    {
      id: 'rights',
      purpose: 'Répondre aux demandes d’exercice des droits',
      details: [
        'accès',
        'rectification',
        'suppression',
        'opposition',
        'limitation',
        'portabilité, le cas échéant',
      ],
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
  recipients: gap({
    question: "Qui, chez Activ'partners, reçoit et traite ces demandes ?",
  }),
  retention: gap({
    question: 'Combien de temps les demandes et les photocopies d’identité sont-elles conservées ?',
  }),
  transfers: transfersOpen,
  acknowledged: [
    {
      rule: 'notice/vague-wording',
      at: 'purposes[0].details[5]',
      by: 'Délégué à la protection des données',
      reason: 'La notice publiée énonce la portabilité « le cas échéant ».',
    },
  ],
});
