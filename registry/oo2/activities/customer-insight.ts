// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { audienceFigures, commercialRelationship } from '../data.ts';
import { individualCustomers, participants, prescribers, visitors } from '../data-subjects.ts';
import { insideTheUnion } from '../recipients.ts';
import {
  activityMeans,
  generalArchive,
  generalRule,
  undefinedArchive,
  whileActive,
} from '../retention.ts';

export default activity({
  id: 'customer-insight',
  name: 'Connaissance client, statistiques et performances du site',
  role: 'controller',
  dataSubjects: [prescribers, participants, individualCustomers, visitors],
  purposes: [
    {
      id: 'site-performance',
      purpose: 'Mesurer l’audience de notre site et ses performances',
      details: [
        'compter les pages vues et les visites',
        'mesurer l’activité des visiteurs et la fréquence de leur retour',
        'analyser l’activité du site et améliorer nos services à l’aide de données anonymes',
      ],
      dataSubjects: [visitors],
      legalBasis: gap({ question: 'Sur quelle base légale la mesure d’audience repose-t-elle ?' }),
    },
    {
      id: 'internal-statistics',
      purpose:
        'Mieux connaître nos clients et dresser des statistiques internes sur votre relation commerciale avec Oo2',
      dataSubjects: [prescribers, participants, individualCustomers],
      legalBasis: gap({ question: 'Sur quelle base légale ces statistiques reposent-elles ?' }),
    },
  ],
  data: [
    { category: audienceFigures, source: 'automatic', dataSubjects: [visitors] },
    {
      category: commercialRelationship,
      dataSubjects: [prescribers, participants, individualCustomers],
      source: gap({
        question: 'Quelles données entrent dans ces statistiques, et d’où viennent-elles ?',
      }),
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
  transfers: gap({
    question: 'Les mesures d’audience sortent-elles de l’Espace économique européen ?',
    stated: insideTheUnion,
  }),
  acknowledged: [undefinedArchive],
});
