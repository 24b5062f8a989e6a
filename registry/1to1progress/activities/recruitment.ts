// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { application, provisionOpen } from '../data.ts';
import { applicants } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { transfersOpen } from '../recipients.ts';
import { asLongAsNeeded, details, endOpen, registerNamed } from '../retention.ts';

export default activity({
  id: 'recruitment',
  name: 'Recrutement',
  role: 'controller',
  dataSubjects: [applicants],
  purposes: [
    {
      id: 'recruitment',
      purpose: 'Gérer les recrutements',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde le traitement des candidatures ?',
        stated: fourConditions,
      }),
    },
  ],
  data: [{ category: application, source: 'data-subject', provision: provisionOpen }],
  recipients: gap({ question: 'Qui, chez 1to1PROGRESS ou ailleurs, reçoit les candidatures ?' }),
  retention: [
    {
      active: gap({
        question: 'Combien de temps les candidatures sont-elles conservées, et à partir de quand ?',
        stated: asLongAsNeeded,
      }),
      then: endOpen,
      remarks: details,
    },
  ],
  transfers: transfersOpen,
  acknowledged: [registerNamed],
});
