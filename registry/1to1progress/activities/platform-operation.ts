// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { browsing, devicesAndNetworks, ipAddress } from '../data.ts';
import { platformUsers, visitors } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { transfersOpen } from '../recipients.ts';
import { generalRule, registerNamed } from '../retention.ts';

export default activity({
  id: 'platform-operation',
  name: 'Fonctionnement, optimisation et sécurité de la plateforme',
  role: 'controller',
  dataSubjects: [platformUsers, visitors],
  purposes: [
    {
      id: 'operation',
      purpose: 'Faire fonctionner la plateforme et l’optimiser',
      details: ['améliorer les services'],
      legalBasis: gap({
        question:
          'Laquelle des quatre conditions fonde le fonctionnement et l’optimisation de la plateforme ?',
        stated: fourConditions,
      }),
    },
    {
      id: 'security',
      purpose: 'Maintenir un environnement sécurisé',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde le maintien d’un environnement sécurisé ?',
        stated: fourConditions,
      }),
    },
    {
      id: 'verification',
      purpose: 'Vérifier, identifier et authentifier les données que transmet l’utilisateur',
      dataSubjects: [platformUsers],
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde ces vérifications ?',
        stated: fourConditions,
      }),
    },
  ],
  data: [
    {
      category: ipAddress,
      source: 'automatic',
      by: 'vos appareils, à chacune de vos visites',
      condition: 'avec votre accord, le cas échéant',
    },
    {
      category: devicesAndNetworks,
      source: 'automatic',
      by: 'vos appareils, à chacune de vos visites',
      condition: 'avec votre accord, le cas échéant',
    },
    {
      category: browsing,
      source: 'automatic',
      by: 'la plateforme, à chacune de vos visites',
      condition: 'avec votre accord, le cas échéant',
    },
  ],
  collection: [{ moments: ['Vous visitez notre plateforme.'] }],
  recipients: gap({ question: 'Qui, chez 1to1PROGRESS ou ailleurs, reçoit ces données ?' }),
  retention: [generalRule],
  transfers: transfersOpen,
  remarks:
    'Ce qui est recueilli automatiquement peut l’être à chaque visite, comme la législation applicable le permet et avec votre accord, le cas échéant.',
  acknowledged: [registerNamed],
});
