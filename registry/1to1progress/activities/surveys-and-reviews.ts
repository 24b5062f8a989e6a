// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { courseReviews, provisionOpen, surveyAnswers } from '../data.ts';
import { platformUsers } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { transfersOpen } from '../recipients.ts';
import { generalRule, registerNamed } from '../retention.ts';

export default activity({
  id: 'surveys-and-reviews',
  name: 'Sondages, avis sur les cours et satisfaction',
  role: 'controller',
  dataSubjects: [platformUsers],
  purposes: [
    {
      id: 'satisfaction',
      purpose: 'Recueillir vos réponses et vos avis, et en tirer des statistiques de satisfaction',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde ces sondages et ces statistiques ?',
        stated: fourConditions,
      }),
      remarks: 'Les statistiques sont un emploi possible de ces données, parmi d’autres.',
    },
  ],
  data: [
    { category: surveyAnswers, source: 'data-subject', provision: provisionOpen },
    { category: courseReviews, source: 'data-subject', provision: provisionOpen },
  ],
  collection: [
    {
      moments: [
        'Vous participez à une étude ou à un sondage.',
        'Vous laissez un avis pour évaluer un cours.',
      ],
    },
  ],
  recipients: gap({ question: 'Qui, chez 1to1PROGRESS ou ailleurs, reçoit ces réponses ?' }),
  retention: [generalRule],
  transfers: transfersOpen,
  acknowledged: [registerNamed],
});
