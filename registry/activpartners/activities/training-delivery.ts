// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import {
  courseEvaluations,
  identity,
  participantContactDetails,
  selfAssessments,
  volunteeredInformation,
} from '../data.ts';
import { participants } from '../data-subjects.ts';
import { staff, trainingProviders, transfersOpen } from '../recipients.ts';
import { generalArchive, generalRule, undefinedArchive, whileActive } from '../retention.ts';

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
        'vous envoyer vos convocations, ou vos identifiants pour notre plateforme LMS (Learning Management System)',
        'vous accueillir dans nos centres et nos salles',
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
            when: 'données recueillies auprès de vous, à un autre titre',
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
      condition: 'lors de votre inscription',
      provision: 'required-for-service',
      consequence: 'l’action de formation ne peut pas être réalisée',
    },
    {
      category: participantContactDetails,
      source: 'data-subject',
      condition: 'lors de votre inscription',
      provision: 'required-for-service',
      consequence: 'l’action de formation ne peut pas être réalisée',
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
        'Vous contactez le Service Client.',
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
