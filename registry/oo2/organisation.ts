// Registre reconstitué à partir de la politique de protection des données personnelles qu’Oo2 a
// publiée. Il ne dit rien que cette notice ne dise ; ce qu’elle ne dit pas est une question ouverte
// (`gap`).
import { gap, organisation } from 'ropa';
import {
  confidentialityTraining,
  noUnauthorisedAccess,
  securedAccess,
  securedFlows,
} from './security.ts';

export default organisation({
  id: 'oo2',
  name: 'Oo2',
  languages: ['fr'],
  country: 'FR',
  kind: 'company',
  legalForm: gap({
    question:
      'Quelles sont la dénomination sociale exacte (Oo2 ou Oo2 France) et la forme juridique ?',
  }),
  registration: gap({ question: 'Sous quel numéro la société est-elle immatriculée, et où ?' }),
  brands: ['Oo2 France'],
  addresses: [
    {
      label: 'Agence Paris',
      lines: ['128 rue de la Boétie'],
      postalCode: '75008',
      city: 'Paris',
      country: 'FR',
    },
  ],
  contact: {
    post: {
      label: 'Oo2 France, Agence Paris',
      lines: ['128 rue de la Boétie'],
      postalCode: '75008',
      city: 'Paris',
      country: 'FR',
    },
  },
  websites: ['https://www.oo2.fr'],
  responsibility:
    'Oo2 répond des données recueillies sur ses sites web et de celles recueillies dans vos échanges avec ses équipes commerciales : études de besoin, commandes, suivi des dossiers.',
  group: {
    name: 'Oo2',
    entities: gap({ question: 'Quelles sociétés composent le groupe Oo2 ?' }),
  },
  dpo: {
    status: 'appointed',
    contact: { email: 'dpo@oo2.fr' },
    tasks: 'Il veille à ce que les données personnelles soient protégées.',
  },
  requests: {
    channels: [
      {
        rights: ['access', 'rectification', 'erasure', 'objection', 'restriction', 'portability'],
        purpose:
          'pour exercer vos droits, dont l’opposition et, quand elle s’applique, la portabilité',
        contact: {
          email: 'rgpd@oo2.fr',
          post: {
            label: 'Oo2 France, Agence Paris',
            lines: ['128 rue de la Boétie'],
            postalCode: '75008',
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
          email: 'dpo@oo2.fr',
          post: {
            label: 'Oo2 France, Agence Paris',
            lines: ['128 rue de la Boétie'],
            postalCode: '75008',
            city: 'Paris',
            country: 'FR',
          },
        },
      },
    ],
    contents: [
      'vos nom(s) et prénom(s)',
      'votre société',
      'votre adresse e-mail professionnelle, celle employée avec Oo2',
      'la modification demandée',
    ],
    identityCheck: {
      when: 'some-requests',
      means:
        'C’est le cas, par exemple, des demandes d’accès : joignez-y la photocopie d’une pièce d’identité signée et précisez à quelle adresse envoyer la réponse.',
    },
    answer: { within: '1 month', remarks: 'à compter de la réception de votre demande' },
    remarks:
      'Chaque e-mail publicitaire comporte un lien de désinscription, par lequel vous refusez à tout moment l’emploi de votre adresse e-mail.',
  },
  supervisoryAuthorities: ['FR'],
  security: [noUnauthorisedAccess, securedAccess, securedFlows, confidentialityTraining],
  requiredFields:
    'Dans nos formulaires en ligne, un astérisque indique si une donnée est obligatoire ou facultative.',
  minors:
    'Nos services ne s’adressent pas aux mineurs ; nous ne traitons donc aucune donnée qui les concerne spécifiquement.',
  origin: {
    document:
      '« Politique de protection des données personnelles », publiée par Oo2 sur www.oo2.fr',
    dated: gap({ question: 'De quand date cette notice ? Elle ne porte pas de date.' }),
    remarks:
      'Registre reconstitué à partir de cette notice, dans d’autres mots. Rien n’y est ajouté, hormis l’autorité compétente, que la loi désigne.',
  },
  acknowledged: [
    {
      rule: 'rights/identity-proof',
      at: 'requests.identityCheck.means',
      by: 'Délégué à la protection des données',
      reason:
        'La notice publiée énonce qu’une demande d’accès est accompagnée de la photocopie d’une pièce d’identité.',
    },
  ],
});
