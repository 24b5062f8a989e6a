// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import {
  enquirers,
  individualCustomers,
  participants,
  prescribers,
  visitors,
} from '../data-subjects.ts';
import {
  activityMeans,
  generalArchive,
  generalRule,
  undefinedArchive,
  whileActive,
} from '../retention.ts';

export default activity({
  id: 'requests-and-events',
  name: 'Demandes d’information et événements gratuits',
  role: 'controller',
  dataSubjects: [enquirers, prescribers, participants, individualCustomers, visitors],
  purposes: [
    {
      id: 'information-requests',
      purpose: 'Répondre aux demandes d’information',
      legalBasis: gap({ question: 'Sur quelle base légale ces demandes sont-elles traitées ?' }),
    },
    {
      id: 'free-events',
      purpose: 'Traiter les demandes d’inscription à nos événements gratuits',
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
        'Vous demandez à vous inscrire à l’un de nos événements gratuits.',
      ],
    },
  ],
  recipients: gap({ question: 'Qui, chez Oo2 ou chez ses prestataires, reçoit ces demandes ?' }),
  retention: [
    {
      active: {
        period: '5 years',
        from: 'last-activity',
        during: whileActive,
        definition: activityMeans,
      },
      archive: generalArchive,
      then: 'erase',
      remarks: generalRule,
    },
  ],
  transfers: gap({
    question: 'Les données de ces demandes sortent-elles de l’Espace économique européen ?',
  }),
  acknowledged: [undefinedArchive],
});
