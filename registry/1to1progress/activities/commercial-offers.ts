// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { newsletters } from '../communications.ts';
import { platformUsers } from '../data-subjects.ts';
import { partners, serviceProviders } from '../recipients.ts';
import { asLongAsNeeded, details, endOpen, registerNamed } from '../retention.ts';

export default activity({
  id: 'commercial-offers',
  name: 'Offres commerciales',
  role: 'controller',
  dataSubjects: [platformUsers],
  purposes: [
    {
      id: 'prospecting',
      purpose: 'Vous adresser de la prospection commerciale',
      details: ['newsletters', 'tout autre message qui peut vous intéresser'],
      directMarketing: ['email'],
      legalBasis: gap({
        question:
          'Dans quels cas la prospection attend-elle un consentement, et sur quoi repose-t-elle dans les autres ?',
        stated: 'consentement quand il est requis, conformément à la législation applicable',
      }),
      objection: 'Vous pouvez vous désinscrire à tout moment.',
    },
    {
      id: 'partners',
      purpose: 'Permettre à nos partenaires d’utiliser vos données',
      legalBasis: {
        basis: 'consent',
        collection: 'consentement spécifique',
        withdrawal: 'Vous pouvez vous désinscrire à tout moment.',
      },
    },
  ],
  data: gap({
    question: 'Quelles données la prospection et les partenaires emploient-ils ?',
    stated: 'données que vous fournissez sur nos plateformes',
  }),
  recipients: [
    { recipient: serviceProviders, condition: 'pour la publicité' },
    { recipient: partners, condition: 'avec votre consentement spécifique' },
  ],
  retention: [
    {
      active: gap({
        question: 'De quel jour les trois ans courent-ils, et quand la durée est-elle moindre ?',
        stated: asLongAsNeeded,
      }),
      then: endOpen,
      remarks: details,
    },
  ],
  communications: [newsletters],
  acknowledged: [
    registerNamed,
    {
      rule: 'purpose/closed-list',
      at: 'purposes[0].details[1]',
      by: 'Délégué à la protection des données',
      reason: 'La politique publiée énonce ces messages en ces termes, sans en donner la liste.',
    },
  ],
});
