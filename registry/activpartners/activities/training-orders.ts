// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { serviceEmails } from '../communications.ts';
import {
  customerAccount,
  customerContactDetails,
  identity,
  orderHistory,
  volunteeredInformation,
} from '../data.ts';
import { prescribers } from '../data-subjects.ts';
import { staff, trainingProviders, transfersOpen } from '../recipients.ts';
import { generalArchive, generalRule, undefinedArchive, whileActive } from '../retention.ts';

export default activity({
  id: 'training-orders',
  name: 'Commandes de formation et relation client',
  role: 'controller',
  dataSubjects: [prescribers],
  purposes: [
    {
      id: 'orders',
      purpose: 'Gérer les commandes de formation, leurs suites et la relation client',
      details: [
        'traiter les commandes de formation professionnelle que passe votre employeur, ou que vous passez vous-même',
        'traiter les réclamations',
      ],
      legalBasis: gap({
        question:
          'Avec qui le contrat est-il conclu, la personne ou son employeur, et sur quelle base légale les commandes sont-elles donc traitées ?',
      }),
    },
    {
      id: 'service-emails',
      purpose:
        'Vous envoyer les e-mails de service nécessaires pour bien exécuter vos commandes et les services demandés',
      legalBasis: {
        basis: 'contract',
        contract: 'les commandes de formation et les services que vous avez demandés',
      },
    },
  ],
  data: [
    {
      category: identity,
      source: 'data-subject',
      provision: gap({
        question:
          'Le nom et le prénom sont-ils exigés pour commander, et que se passe-t-il sans eux ?',
        stated: 'nécessaires à la gestion des commandes',
      }),
    },
    {
      category: customerContactDetails,
      source: 'data-subject',
      provision: gap({
        question: 'Lesquelles de ces coordonnées sont exigées, et que se passe-t-il sans elles ?',
        stated: 'nécessaires à la gestion des commandes',
      }),
    },
    {
      category: customerAccount,
      source: gap({ question: 'Que contient le compte client, et qui le renseigne ?' }),
    },
    { category: orderHistory, source: 'derived', from: 'vos commandes' },
    { category: volunteeredInformation, source: 'data-subject', provision: 'voluntary' },
  ],
  collection: [
    {
      moments: [
        'Vous commandez sur notre site web.',
        'Vous commandez auprès de nos équipes commerciales, par e-mail ou par formulaire web.',
      ],
    },
  ],
  recipients: [staff, trainingProviders],
  retention: [
    {
      active: { period: '5 years', from: 'last-activity', during: whileActive },
      archive: generalArchive,
      then: 'erase',
      remarks: generalRule,
    },
  ],
  transfers: transfersOpen,
  communications: [serviceEmails],
  acknowledged: [undefinedArchive],
});
