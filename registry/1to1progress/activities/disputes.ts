// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { platformUsers } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { legalRecipients } from '../recipients.ts';
import { generalRule, registerNamed } from '../retention.ts';

export default activity({
  id: 'disputes',
  name: 'Litiges et demandes de la loi',
  role: 'controller',
  dataSubjects: [platformUsers],
  purposes: [
    {
      id: 'disputes',
      purpose: 'Gérer les litiges qui peuvent survenir avec les utilisateurs',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde la gestion des litiges ?',
        stated: fourConditions,
      }),
    },
    {
      id: 'claims-and-procedures',
      purpose:
        'Donner suite aux réclamations contre la plateforme et respecter les procédures, administratives ou judiciaires',
      condition: 'si la loi l’exige',
      legalBasis: gap({
        question: 'Quels textes exigent ces transmissions, et laquelle des conditions les fonde ?',
        stated: fourConditions,
      }),
    },
  ],
  data: gap({ question: 'Quelles données un litige ou une transmission emploient-ils ?' }),
  recipients: [legalRecipients],
  retention: [generalRule],
  acknowledged: [registerNamed],
});
