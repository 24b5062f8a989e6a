// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { serviceEmails } from '../communications.ts';
import {
  connectionData,
  customerAccount,
  customerContactDetails,
  identity,
  orderHistory,
  volunteeredInformation,
} from '../data.ts';
import { individualCustomers, prescribers } from '../data-subjects.ts';
import { staff, trainingProviders } from '../recipients.ts';
import {
  activityMeans,
  archiveAccess,
  archiveReason,
  generalRule,
  undefinedArchive,
  whileActive,
} from '../retention.ts';

export default activity({
  id: 'training-orders',
  name: 'Commandes de formation et relation client',
  role: 'controller',
  dataSubjects: [prescribers, individualCustomers],
  purposes: [
    {
      id: 'orders',
      purpose:
        'Gérer les commandes de formation ou de services associés, leurs suites et la relation client',
      details: [
        'traiter les commandes de formation professionnelle que passe votre employeur, ou que vous passez vous-même',
        'suivre la relation client, dont les enquêtes de satisfaction',
        'traiter les réclamations et assurer le service après-vente',
      ],
      legalBasis: {
        basis: 'by-data-subject',
        cases: [
          {
            dataSubjects: [prescribers],
            when: 'commande de votre employeur',
            legalBasis: { basis: 'contract', party: 'employer' },
          },
          {
            dataSubjects: [individualCustomers],
            when: 'commande que vous passez vous-même',
            legalBasis: { basis: 'contract', party: 'data-subject' },
          },
        ],
      },
    },
    {
      id: 'service-emails',
      purpose:
        'Vous envoyer les e-mails de service nécessaires pour bien exécuter vos commandes et les services demandés',
      legalBasis: {
        basis: 'by-data-subject',
        cases: [
          {
            dataSubjects: [prescribers],
            when: 'commande de votre employeur',
            legalBasis: { basis: 'contract', party: 'employer' },
          },
          {
            dataSubjects: [individualCustomers],
            when: 'commande que vous passez vous-même',
            legalBasis: { basis: 'contract', party: 'data-subject' },
          },
        ],
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
      category: connectionData,
      source: gap({ question: 'Quelles données de connexion, et qu’est-ce qui les enregistre ?' }),
    },
    { category: customerAccount, source: 'data-subject' },
    { category: orderHistory, source: 'derived', from: 'vos commandes' },
    { category: volunteeredInformation, source: 'data-subject', provision: 'voluntary' },
  ],
  collection: [
    {
      dataSubjects: [prescribers],
      moments: ['Vous demandez à ouvrir un compte client « Espace Pro ».'],
    },
    {
      moments: [
        'Vous commandez sur nos sites web ou dans nos applications mobiles.',
        'Vous commandez auprès de nos équipes commerciales, par e-mail ou par formulaire web.',
      ],
    },
  ],
  recipients: [staff, trainingProviders],
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
      remarks: generalRule,
    },
  ],
  transfers: 'none',
  communications: [serviceEmails],
  remarks:
    'Des organismes publics et des entreprises privées forment presque toute notre clientèle ; il s’y ajoute parfois des particuliers.',
  acknowledged: [
    undefinedArchive,
    {
      rule: 'lawfulness/contract-party',
      at: 'purposes[0].legalBasis',
      by: 'Délégué à la protection des données',
      reason:
        'La notice publiée énonce le contrat pour toutes les commandes, celles de l’employeur comprises.',
    },
    {
      rule: 'lawfulness/contract-party',
      at: 'purposes[1].legalBasis',
      by: 'Délégué à la protection des données',
      reason:
        'La notice publiée énonce que ces messages sont nécessaires à l’exécution des commandes.',
    },
  ],
});
