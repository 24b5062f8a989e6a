// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { individualCustomers, participants, prescribers } from '../data-subjects.ts';
import { commercialInterest } from '../legitimate-interests.ts';
import { groupSubsidiaries } from '../recipients.ts';
import {
  activityMeans,
  archiveAccess,
  archiveReason,
  undefinedArchive,
  whileActive,
} from '../retention.ts';

export default activity({
  id: 'group-sharing',
  name: 'Partage de données dans le groupe Oo2',
  role: 'controller',
  dataSubjects: [prescribers, participants, individualCustomers],
  purposes: [
    {
      id: 'sharing',
      purpose:
        'Partager des données dans le groupe Oo2 pour mener des études et mieux connaître les clients',
      legalBasis: {
        basis: 'legitimate-interests',
        interest: gap({
          question: 'Quel intérêt précis le partage dans le groupe sert-il ?',
          stated: commercialInterest,
        }),
        balancing: gap({
          question: 'La mise en balance est-elle consignée, et de quand date-t-elle ?',
        }),
      },
      objection:
        'Vous pouvez à tout moment, par courrier postal ou électronique, vous opposer à ce partage.',
    },
  ],
  data: gap({ question: 'Quelles catégories de données sont partagées avec les filiales ?' }),
  recipients: [groupSubsidiaries],
  retention: [
    {
      active: {
        period: '5 years',
        from: 'last-activity',
        during: whileActive,
        definition: activityMeans,
      },
      archive: {
        period: { atLeast: '5 years', atMost: '10 years' },
        reason: archiveReason,
        access: archiveAccess,
      },
      then: 'erase',
    },
  ],
  transfers: 'none',
  acknowledged: [undefinedArchive],
});
