// Registre reconstitué à partir de la déclaration de confidentialité qu’Onlineformapro SA a publiée.
// Il ne dit rien que cette déclaration ne dise ; ce qu’elle ne dit pas est une question ouverte
// (`gap`).
import { gap, organisation } from 'ropa';
import {
  authorisation,
  complexPasswords,
  dataOnTheInternet,
  encryption,
  needToKnow,
  roomAccess,
  roomAirConditioning,
  roomPower,
  roomSurveillance,
  securedPremises,
} from './security.ts';

export default organisation({
  id: 'onlineformapro',
  name: 'Onlineformapro',
  languages: ['fr'],
  country: gap({ question: 'Dans quel pays est le siège ? La déclaration ne le dit pas.' }),
  kind: 'company',
  legalForm: 'SA',
  registration: gap({ question: 'Sous quel numéro la société est-elle immatriculée, et où ?' }),
  addresses: gap({ question: 'Quelle est l’adresse du siège ? La déclaration n’en donne aucune.' }),
  contact: { email: 'rgpd@onlineformapro.com' },
  responsibility:
    'Onlineformapro SA traite des données personnelles par ses sites web et ses plates-formes e-learning.',
  dpo: gap({
    question:
      'Un délégué à la protection des données est-il désigné, et comment le joindre ? Sinon, pourquoi n’en faut-il pas ?',
  }),
  requests: {
    channels: [
      {
        purpose:
          'pour consulter vos données, les faire rectifier ou supprimer ou vous opposer à leur usage, que vous soyez visiteur ou client, et pour toute autre question',
        contact: { email: 'rgpd@onlineformapro.com' },
      },
    ],
    answer: {
      within: '1 month',
      remarks:
        'à compter de la réception de votre demande. C’est un maximum : le délai reste raisonnable. Il vaut pour l’accès, la rectification, l’opposition et toute autre demande d’information complémentaire',
    },
  },
  supervisoryAuthorities: gap({
    question:
      'Auprès de quelle autorité une réclamation peut-elle être introduite : la CNIL, si le siège est en France ?',
  }),
  security: [
    needToKnow,
    complexPasswords,
    dataOnTheInternet,
    encryption,
    authorisation,
    securedPremises,
    roomAirConditioning,
    roomPower,
    roomAccess,
    roomSurveillance,
  ],
  changes:
    'Onlineformapro peut changer ou compléter cette politique à tout moment, en particulier pour suivre la loi, les règlements, la jurisprudence ou la technique. La date de la mise à jour figure alors clairement en tête du document. Un changement engage l’utilisateur dès qu’il est en ligne : mieux vaut donc relire ce document régulièrement.',
  origin: {
    document:
      '« Règlement général sur la protection des données », déclaration de confidentialité publiée par Onlineformapro SA',
    dated: gap({ question: 'De quand date cette déclaration ? Elle ne porte pas de date.' }),
    remarks:
      'Registre reconstitué à partir de cette déclaration, dans d’autres mots. Rien n’y est ajouté, hormis le pays, que la déclaration ne dit pas et que sa langue et la forme de la société font supposer.',
  },
  acknowledged: [
    {
      rule: 'notice/unilateral-change',
      at: 'changes',
      by: 'Délégué à la protection des données',
      reason: 'La déclaration publiée énonce que les changements valent dès leur mise en ligne.',
    },
  ],
});
