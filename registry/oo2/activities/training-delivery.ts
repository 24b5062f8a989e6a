// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import {
  connectionData,
  courseEvaluations,
  identity,
  participantContactDetails,
  selfAssessments,
  volunteeredInformation,
} from '../data.ts';
import { participants } from '../data-subjects.ts';
import { staff, trainingProviders } from '../recipients.ts';
import {
  activityMeans,
  generalArchive,
  generalRule,
  undefinedArchive,
  whileActive,
} from '../retention.ts';

export default activity({
  id: 'training-delivery',
  name: 'Réalisation des formations et suivi des participants',
  role: 'controller',
  dataSubjects: [participants],
  purposes: [
    {
      id: 'delivery',
      purpose: 'Réaliser effectivement les formations commandées',
      details: [
        'vous inscrire à une session inter, intra ou e-learning',
        'vous envoyer vos convocations, ou vos identifiants pour la plateforme',
        'vous accueillir dans nos centres et nos salles',
        'assurer la formation et suivre les périodes effectuées',
        'évaluer les connaissances',
      ],
      legalBasis: {
        basis: 'by-data-subject',
        cases: [
          {
            dataSubjects: [participants],
            when: 'données recueillies auprès de votre employeur, ou auprès de vous au titre de la même obligation',
            legalBasis: {
              basis: 'legal-obligation',
              obliges: 'other',
              duty: 'l’employeur doit former ses salariés',
              law: gap({
                question: 'Quel texte, par article, impose cette obligation, et à qui ?',
              }),
            },
          },
          {
            dataSubjects: [participants],
            when: 'données recueillies auprès de vous, hors de cette obligation',
            legalBasis: gap({
              question:
                'Sur laquelle des six bases de l’article 6 du RGPD ce recueil repose-t-il ?',
              stated:
                'l’exécution d’une action de formation professionnelle, prévue à l’article L 6313-1 du Code du travail',
            }),
          },
        ],
      },
    },
  ],
  data: [
    { category: identity, source: 'third-party', from: ['votre employeur'] },
    { category: participantContactDetails, source: 'third-party', from: ['votre employeur'] },
    {
      category: identity,
      source: 'data-subject',
      provision: 'required-for-service',
      consequence: 'l’action de formation ne peut pas être réalisée',
    },
    {
      category: participantContactDetails,
      source: 'data-subject',
      provision: 'required-for-service',
      consequence: 'l’action de formation ne peut pas être réalisée',
    },
    {
      category: connectionData,
      source: gap({ question: 'Quelles données de connexion, et qu’est-ce qui les enregistre ?' }),
    },
    {
      category: courseEvaluations,
      source: 'data-subject',
      provision: gap({ question: 'Le participant doit-il évaluer la formation suivie ?' }),
    },
    {
      category: selfAssessments,
      source: 'data-subject',
      provision: gap({ question: 'Le participant doit-il s’auto-évaluer ?' }),
    },
    { category: volunteeredInformation, source: 'data-subject', provision: 'voluntary' },
  ],
  collection: [
    {
      moments: [
        'Votre employeur vous inscrit, ou vous vous inscrivez vous-même.',
        'Vous donnez votre évaluation d’une formation suivie.',
        'Vous parcourez nos sites web et nos applications mobiles et y consultez nos produits de formation.',
        'Vous contactez le Service Client.',
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
      archive: generalArchive,
      then: 'erase',
      remarks: generalRule,
    },
  ],
  transfers: 'none',
  remarks:
    'Les données recueillies auprès de votre employeur ou de vous sont nécessaires pour mener l’action de formation.',
  acknowledged: [
    undefinedArchive,
    {
      rule: 'lawfulness/legal-obligation-cites-law',
      at: 'purposes[0].legalBasis.cases[0].legalBasis.obliges',
      by: 'Délégué à la protection des données',
      reason: 'La notice publiée énonce l’obligation de l’employeur comme fondement de ce recueil.',
    },
  ],
});
