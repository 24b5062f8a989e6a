// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { audienceFigures, browsingStatistics, commercialRelationship } from '../data.ts';
import { participants, prescribers, visitors } from '../data-subjects.ts';
import { google, staff, transfersOpen } from '../recipients.ts';
import { googleAnalytics } from '../trackers.ts';

export default activity({
  id: 'customer-insight',
  name: 'Connaissance client, statistiques et performances du site',
  role: 'controller',
  dataSubjects: [prescribers, participants, visitors],
  purposes: [
    {
      id: 'site-performance',
      purpose: 'Mesurer l’audience de notre site et ses performances',
      details: [
        'compter les pages vues et les visites',
        'mesurer l’activité des visiteurs et la fréquence de leur retour',
        'analyser l’activité du site et améliorer nos services à l’aide de données anonymes',
        'établir des statistiques de navigation',
      ],
      dataSubjects: [visitors],
      legalBasis: gap({ question: 'Sur quelle base légale la mesure d’audience repose-t-elle ?' }),
    },
    {
      id: 'internal-statistics',
      purpose:
        "Mieux connaître nos clients et dresser des statistiques internes sur votre relation commerciale avec Activ'partners",
      dataSubjects: [prescribers, participants],
      legalBasis: gap({ question: 'Sur quelle base légale ces statistiques reposent-elles ?' }),
    },
  ],
  data: [
    {
      category: audienceFigures,
      dataSubjects: [visitors],
      source: 'automatic',
      by: 'les mesures d’audience de notre site',
    },
    {
      category: browsingStatistics,
      dataSubjects: [visitors],
      source: 'automatic',
      by: 'les cookies de Google Analytics',
    },
    {
      category: commercialRelationship,
      dataSubjects: [prescribers, participants],
      source: gap({
        question: 'Quelles données entrent dans ces statistiques, et d’où viennent-elles ?',
      }),
    },
  ],
  recipients: [
    staff,
    { recipient: google, condition: 'pour les statistiques de navigation sur le site' },
  ],
  retention: gap({
    question:
      'Combien de temps ces données sont-elles conservées : la règle générale des cinq ans vaut-elle pour elles ?',
  }),
  transfers: transfersOpen,
  trackers: [googleAnalytics],
});
