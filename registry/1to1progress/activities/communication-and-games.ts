// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { platformUsers } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { transfersOpen } from '../recipients.ts';
import { generalRule, registerNamed } from '../retention.ts';

export default activity({
  id: 'communication-and-games',
  name: 'Communication, jeux et concours',
  role: 'controller',
  dataSubjects: [platformUsers],
  purposes: [
    {
      id: 'communication',
      purpose: 'Gérer la communication',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde la communication ?',
        stated: fourConditions,
      }),
    },
    {
      id: 'games',
      purpose: 'Gérer les jeux-concours',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde les jeux-concours ?',
        stated: fourConditions,
      }),
    },
  ],
  data: gap({
    question: 'Quelles données la communication et les jeux-concours emploient-ils ?',
  }),
  collection: [
    { moments: ['Vous participez à un jeu, à un concours ou à une offre promotionnelle.'] },
  ],
  recipients: gap({ question: 'Qui, chez 1to1PROGRESS ou ailleurs, reçoit ces données ?' }),
  retention: [generalRule],
  transfers: transfersOpen,
  acknowledged: [registerNamed],
});
