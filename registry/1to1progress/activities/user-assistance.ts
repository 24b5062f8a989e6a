// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { assistanceDetails, callingNumber, provisionOpen } from '../data.ts';
import { platformUsers } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { serviceProviders } from '../recipients.ts';
import { generalRule, registerNamed } from '../retention.ts';

export default activity({
  id: 'user-assistance',
  name: 'Assistance aux utilisateurs et relations avec eux',
  role: 'controller',
  dataSubjects: [platformUsers],
  purposes: [
    {
      id: 'relations',
      purpose: 'Gérer nos relations avec vous',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde la gestion de ces relations ?',
        stated: fourConditions,
      }),
      remarks: 'C’est l’emploi principal des données, avec le traitement de vos commandes.',
    },
    {
      id: 'assistance',
      purpose: 'Assister les utilisateurs et traiter les problèmes qu’ils signalent',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde l’assistance ?',
        stated: fourConditions,
      }),
    },
  ],
  data: [
    { category: assistanceDetails, source: 'data-subject', provision: provisionOpen },
    { category: callingNumber, source: 'automatic', condition: 'si vous nous appelez' },
  ],
  collection: [
    {
      moments: [
        'Vous nous contactez, par téléphone, par e-mail ou par un autre moyen.',
        'Vous nous signalez un problème.',
      ],
    },
  ],
  recipients: [{ recipient: serviceProviders, condition: 'pour l’assistance aux utilisateurs' }],
  retention: [generalRule],
  acknowledged: [
    registerNamed,
    {
      rule: 'purpose/specific',
      at: 'purposes[0].purpose',
      by: 'Délégué à la protection des données',
      reason:
        'La politique publiée énonce cette finalité en ces termes, sans dire ce qu’elle comprend.',
    },
  ],
});
