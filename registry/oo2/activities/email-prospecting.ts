// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { commercialEmails } from '../communications.ts';
import { customerContactDetails, emailOpens, identity } from '../data.ts';
import { individualCustomers, prescribers } from '../data-subjects.ts';
import { commercialInterest } from '../legitimate-interests.ts';
import { activityMeans, fiveYearsOfProspecting, whileActive } from '../retention.ts';

export default activity({
  id: 'email-prospecting',
  name: 'Prospection commerciale par e-mail et newsletters',
  role: 'controller',
  dataSubjects: [prescribers, individualCustomers],
  purposes: [
    {
      id: 'email-prospecting',
      purpose:
        'Envoyer par e-mail des messages de prospection commerciale sur les produits ou services d’Oo2',
      condition: 'si vous êtes client et n’avez pas exprimé d’opposition',
      directMarketing: ['email'],
      legalBasis: {
        basis: 'legitimate-interests',
        interest: gap({
          question: 'Quel intérêt précis la prospection par e-mail sert-elle ?',
          stated: commercialInterest,
        }),
        balancing: gap({
          question: 'La mise en balance est-elle consignée, et de quand date-t-elle ?',
        }),
      },
      objection:
        'L’opposition est possible dès que vous créez votre compte, puis à tout moment, par le lien de désinscription de chaque e-mail publicitaire ou en nous écrivant.',
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
    { category: identity, source: 'data-subject' },
    { category: customerContactDetails, source: 'data-subject' },
    { category: emailOpens, source: 'automatic', by: 'nos envois électroniques' },
  ],
  recipients: gap({
    question: 'Qui reçoit ces données : services internes, prestataire d’envoi d’e-mails ?',
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
  communications: [commercialEmails],
  acknowledged: [
    fiveYearsOfProspecting,
    {
      rule: 'eprivacy/email-prospecting',
      at: 'purposes[0].legalBasis',
      by: 'Délégué à la protection des données',
      reason:
        'La notice publiée énonce cette prospection pour les clients, sur les produits ou services d’Oo2, sans dire que ceux-ci sont analogues à ceux déjà fournis.',
    },
  ],
});
