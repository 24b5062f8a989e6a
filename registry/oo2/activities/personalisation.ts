// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { coursesTaken, interests } from '../data.ts';
import { individualCustomers, participants, prescribers } from '../data-subjects.ts';
import {
  activityMeans,
  generalArchive,
  generalRule,
  undefinedArchive,
  whileActive,
} from '../retention.ts';

export default activity({
  id: 'personalisation',
  name: 'Personnalisation des services et des messages',
  role: 'controller',
  dataSubjects: [prescribers, participants, individualCustomers],
  purposes: [
    {
      id: 'personalisation',
      purpose: 'Personnaliser les services et les messages qui vous sont destinés',
      details: [
        'améliorer nos services et nos communications',
        'vous envoyer des e-mails personnalisés',
        'vous recommander des formations proches de celles que vous avez suivies et conformes à vos centres d’intérêt',
      ],
      legalBasis: gap({
        question: 'Sur quelle base légale cette personnalisation repose-t-elle ?',
      }),
    },
  ],
  data: [
    {
      category: coursesTaken,
      source: gap({ question: 'D’où viennent les formations suivies dont il est tenu compte ?' }),
    },
    {
      category: interests,
      source: gap({ question: 'Comment les centres d’intérêt sont-ils connus ?' }),
    },
  ],
  recipients: gap({ question: 'Qui, chez Oo2 ou chez ses prestataires, reçoit ces données ?' }),
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
  transfers: 'none',
  profiling:
    'Ces recommandations se fondent sur vos formations passées et sur vos centres d’intérêt.',
  acknowledged: [undefinedArchive],
});
