// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { enquirers, lmsUsers, participants, prescribers, visitors } from '../data-subjects.ts';
import { transfersOpen } from '../recipients.ts';

export default activity({
  id: 'requests-and-events',
  name: 'Demandes d’information et événements gratuits',
  role: 'controller',
  dataSubjects: [enquirers, prescribers, participants, visitors, lmsUsers],
  purposes: [
    {
      id: 'information-requests',
      purpose: 'Répondre aux demandes d’information',
      legalBasis: gap({ question: 'Sur quelle base légale ces demandes sont-elles traitées ?' }),
    },
    {
      id: 'free-events',
      purpose: 'Traiter les demandes d’inscription à nos événements gratuits (Vernissages, etc.)',
      legalBasis: gap({
        question: 'Sur quelle base légale ces inscriptions sont-elles traitées ?',
      }),
    },
  ],
  data: gap({ question: 'Quelles données ces demandes comportent-elles ?' }),
  collection: [
    {
      moments: [
        'Vous nous adressez une demande d’information.',
        'Vous demandez à vous inscrire à l’un de nos événements gratuits, par exemple un Vernissage.',
      ],
    },
  ],
  recipients: gap({
    question: "Qui, chez Activ'partners ou chez ses prestataires, reçoit ces demandes ?",
  }),
  retention: gap({
    question:
      'Combien de temps ces demandes sont-elles conservées : la règle générale des cinq ans vaut-elle pour elles ?',
  }),
  transfers: transfersOpen,
  acknowledged: [
    {
      rule: 'purpose/closed-list',
      at: 'purposes[1].purpose',
      by: 'Délégué à la protection des données',
      reason: 'La notice publiée énonce ces événements par un exemple, sans en donner la liste.',
    },
  ],
});
