// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { commercialEmails } from '../communications.ts';
import { customerContactDetails, emailOpens, fromOrders, identity } from '../data.ts';
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
  id: 'email-prospecting',
  name: 'Prospection commerciale par e-mail et newsletters',
  role: 'controller',
  dataSubjects: [prescribers],
  purposes: [
    {
      id: 'email-prospecting',
      purpose:
        "Envoyer par e-mail des informations et des offres d’Activ'partners, dont des newsletters",
      condition: 'si vous êtes client et n’avez pas exprimé d’opposition',
      directMarketing: ['email'],
      legalBasis: gap({
        question:
          'Sur quelle base légale ces e-mails sont-ils envoyés et, si c’est l’intérêt légitime, quel intérêt précis servent-ils ?',
      }),
      objection:
        'L’opposition est possible à tout moment, par le lien de désinscription de chaque e-mail publicitaire ou en nous écrivant.',
    },
    {
      id: 'open-rate',
      purpose:
        'Mesurer à quel taux nos envois électroniques sont ouverts, pour les adapter à vos besoins',
      legalBasis: gap({
        question:
          'Sur quelle base légale l’ouverture des e-mails est-elle mesurée, et par personne ou au total ?',
      }),
    },
  ],
  data: [
    { category: identity, source: fromOrders },
    { category: customerContactDetails, source: fromOrders },
    { category: emailOpens, source: 'automatic', by: 'nos envois électroniques' },
  ],
  recipients: gap({
    question: 'Qui reçoit ces données : services internes, prestataire d’envoi d’e-mails ?',
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
  communications: [commercialEmails],
  acknowledged: [fiveYearsOfProspecting, undefinedArchive],
});
