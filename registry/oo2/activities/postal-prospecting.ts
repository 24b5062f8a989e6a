// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { postalMail } from '../communications.ts';
import { customerContactDetails, identity } from '../data.ts';
import { individualCustomers, prescribers } from '../data-subjects.ts';
import { commercialInterest } from '../legitimate-interests.ts';
import { activityMeans, fiveYearsOfProspecting, whileActive } from '../retention.ts';

export default activity({
  id: 'postal-prospecting',
  name: 'Prospection commerciale par courrier postal',
  role: 'controller',
  dataSubjects: [prescribers, individualCustomers],
  purposes: [
    {
      id: 'postal-prospecting',
      purpose: 'Envoyer par courrier postal des documents de prospection commerciale',
      details: ['catalogues généraux ou thématiques', 'plaquettes'],
      directMarketing: ['post'],
      legalBasis: {
        basis: 'legitimate-interests',
        interest: gap({
          question: 'Quel intérêt précis la prospection par courrier sert-elle ?',
          stated: commercialInterest,
        }),
        balancing: gap({
          question: 'La mise en balance est-elle consignée, et de quand date-t-elle ?',
        }),
      },
      objection: 'L’opposition est possible dès que vous créez votre compte, puis à tout moment.',
    },
  ],
  data: [
    { category: identity, source: 'data-subject' },
    { category: customerContactDetails, source: 'data-subject' },
  ],
  recipients: gap({
    question: 'Qui reçoit ces données : services internes, imprimeur, routeur ?',
  }),
  retention: [
    {
      active: {
        period: '5 years',
        from: 'last-activity',
        during: whileActive,
        definition: activityMeans,
      },
      archive: 'none',
      then: 'erase',
    },
  ],
  transfers: 'none',
  communications: [postalMail],
  acknowledged: [fiveYearsOfProspecting],
});
