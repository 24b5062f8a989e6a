// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { cardData, provisionOpen } from '../data.ts';
import { platformUsers } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { banks, serviceProviders } from '../recipients.ts';
import { generalRule, registerNamed } from '../retention.ts';

export default activity({
  id: 'orders-and-payments',
  name: 'Commandes et paiements',
  role: 'controller',
  dataSubjects: [platformUsers],
  purposes: [
    {
      id: 'orders',
      purpose: 'Traiter vos commandes',
      condition: 'si vous passez commande',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde le traitement des commandes ?',
        stated: fourConditions,
      }),
      remarks: 'C’est, avec la gestion de nos relations avec vous, l’emploi principal des données.',
    },
    {
      id: 'payment-services',
      purpose: 'Organiser les conditions dans lesquelles s’utilisent les services de paiement',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde les services de paiement ?',
        stated: fourConditions,
      }),
    },
  ],
  data: [
    {
      category: cardData,
      source: 'data-subject',
      condition: 'quand vous payez des produits ou des prestations sur la plateforme',
      provision: provisionOpen,
    },
  ],
  collection: [{ moments: ['Vous payez des produits ou des prestations sur la plateforme.'] }],
  recipients: [
    { recipient: banks, condition: 'quand vous utilisez les services de paiement' },
    { recipient: serviceProviders, condition: 'pour les services de paiement' },
  ],
  retention: [generalRule],
  acknowledged: [registerNamed],
});
