// Registre reconstitué à partir de la notice informative qu’Activ'partners a publiée sur le RGPD. Il
// ne dit rien que cette notice ne dise ; ce qu’elle ne dit pas est une question ouverte (`gap`).
import { gap, organisation } from 'ropa';
import { lmsUsers } from './data-subjects.ts';
import {
  confidentialityTraining,
  noUnauthorisedAccess,
  securedAccess,
  securedFlows,
} from './security.ts';

export default organisation({
  id: 'activpartners',
  name: "Activ'partners",
  languages: ['fr'],
  country: 'FR',
  kind: 'company',
  legalForm: gap({
    question: 'Quelles sont la dénomination sociale exacte et la forme juridique ?',
  }),
  registration: gap({ question: 'Sous quel numéro la société est-elle immatriculée, et où ?' }),
  addresses: [{ lines: ['13 rue Vernier'], postalCode: '75017', city: 'Paris', country: 'FR' }],
  contact: { email: 'kb@activpartners.fr', phone: '01 44 72 87 41' },
  responsibility:
    "Activ'partners répond des données recueillies sur son site web, dans son LMS et dans son CRM, et de celles recueillies dans vos échanges avec ses équipes commerciales : études de besoin, commandes, suivi des dossiers.",
  dpo: {
    status: 'appointed',
    contact: { email: 'kb@activpartners.fr' },
    tasks: 'Il veille à ce que les données personnelles soient protégées.',
  },
  requests: {
    channels: [
      {
        rights: ['access', 'rectification', 'erasure', 'objection', 'restriction', 'portability'],
        purpose:
          'pour exercer vos droits : accès, rectification, suppression, opposition, limitation et, le cas échéant, portabilité',
        contact: {
          email: 'kb@activpartners.fr',
          post: {
            label: "Activ'partners",
            lines: ['13 rue Vernier'],
            postalCode: '75017',
            city: 'Paris',
            country: 'FR',
          },
        },
      },
      {
        rights: ['withdraw-consent', 'objection'],
        purpose:
          'pour revenir sur un consentement ou vous opposer à un usage de vos données, à tout moment',
        contact: {
          email: 'kb@activpartners.fr',
          post: { lines: ['13 rue Vernier'], postalCode: '75017', city: 'Paris', country: 'FR' },
        },
      },
      {
        rights: ['rectification', 'erasure'],
        dataSubjects: [lmsUsers],
        purpose: 'pour faire changer ou supprimer vos données dans le LMS',
        contact: { email: 'kb@activpartners.fr' },
      },
    ],
    contents: [
      'vos nom(s) et prénom(s)',
      'votre société',
      "votre adresse e-mail professionnelle, celle employée avec Activ'partners",
      'la modification demandée',
    ],
    identityCheck: {
      when: 'some-requests',
      means:
        'Une demande d’accès, par exemple, est accompagnée de la photocopie d’une pièce d’identité signée, qui sert à vérifier qui vous êtes, et précise à quelle adresse envoyer la réponse.',
    },
    answer: { within: '1 month', remarks: 'à compter de la réception de votre demande' },
    remarks:
      'Chaque e-mail publicitaire comporte un lien de désinscription, par lequel vous refusez à tout moment l’emploi de votre adresse e-mail. Pour toute question, notre référent RGPD répond au 01 44 72 87 41 et à kb@activpartners.fr.',
  },
  supervisoryAuthorities: ['FR'],
  security: [noUnauthorisedAccess, securedAccess, securedFlows, confidentialityTraining],
  origin: {
    document: "« Notice informative RGPD », publiée par Activ'partners",
    dated: gap({ question: 'De quand date cette notice ? Elle ne porte pas de date.' }),
    remarks:
      'Registre reconstitué à partir de cette notice, dans d’autres mots, sans rien y ajouter.',
  },
  acknowledged: [
    {
      rule: 'notice/vague-wording',
      at: 'requests.channels[0].purpose',
      by: 'Délégué à la protection des données',
      reason: 'La notice publiée énonce la portabilité « le cas échéant ».',
    },
    {
      rule: 'dpo/conflict',
      at: 'dpo.contact.email',
      by: 'Délégué à la protection des données',
      reason:
        'La notice publiée donne la même adresse pour le référent RGPD et pour le contact général.',
    },
    {
      rule: 'rights/identity-proof',
      at: 'requests.identityCheck.means',
      by: 'Délégué à la protection des données',
      reason:
        'La notice publiée énonce qu’une demande d’accès est accompagnée de la photocopie d’une pièce d’identité.',
    },
  ],
});
