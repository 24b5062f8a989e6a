// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { postalMail } from '../communications.ts';
import { customerContactDetails, fromOrders, identity } from '../data.ts';
import { prescribers } from '../data-subjects.ts';
import { transfersOpen } from '../recipients.ts';
import {
  fiveYearsOfProspecting,
  generalArchive,
  generalRule,
  undefinedArchive,
  whileActive,
} from '../retention.ts';

export default activity({
  id: 'postal-prospecting',
  name: 'Prospection commerciale par courrier postal',
  role: 'controller',
  dataSubjects: [prescribers],
  purposes: [
    {
      id: 'postal-prospecting',
      purpose: 'Envoyer par courrier postal des offres et des informations',
      details: ['catalogues de formations'],
      condition: 'si vous n’avez pas exprimé d’opposition',
      directMarketing: ['post'],
      legalBasis: gap({
        question:
          'Sur quelle base légale ces courriers sont-ils envoyés et, si c’est l’intérêt légitime, quel intérêt précis servent-ils ?',
      }),
      objection: 'L’opposition est possible à tout moment, en nous écrivant.',
    },
  ],
  data: [
    { category: identity, source: fromOrders },
    { category: customerContactDetails, source: fromOrders },
  ],
  recipients: gap({
    question: 'Qui reçoit ces données : services internes, imprimeur, routeur ?',
  }),
  retention: [
    {
      active: { period: '5 years', from: 'last-activity', during: whileActive },
      archive: generalArchive,
      then: 'erase',
      remarks: generalRule,
    },
  ],
  transfers: transfersOpen,
  communications: [postalMail],
  acknowledged: [fiveYearsOfProspecting, undefinedArchive],
});
