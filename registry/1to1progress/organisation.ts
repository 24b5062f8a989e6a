// Registre reconstitué à partir de la politique de confidentialité que 1to1PROGRESS a publiée, dans
// sa version du 15 octobre 2021. Il ne dit rien que cette politique ne dise ; ce qu’elle ne dit pas
// est une question ouverte (`gap`).
import { gap, organisation } from 'ropa';

export default organisation({
  id: '1to1progress',
  name: '1to1PROGRESS',
  languages: ['fr'],
  country: 'FR',
  kind: 'company',
  legalForm: 'SAS',
  registration: 'RCS de Rouen, SIREN 529417248',
  shareCapital: '209 893,00 €',
  addresses: [
    {
      label: 'Siège social',
      lines: ['Horizon 2000, Mach 6', 'Avenue des Hauts Grigneux'],
      postalCode: '76420',
      city: 'Bihorel',
      country: 'FR',
    },
  ],
  contact: {
    email: 'rgpd@1to1progress.com',
    post: {
      label: '1to1 Consulting',
      lines: ['Horizon 2000, Mach 6', 'Avenue des Hauts Grigneux'],
      postalCode: '76420',
      city: 'Bihorel',
      country: 'FR',
    },
  },
  websites: ['https://1to1progress.com', 'https://app.1to1progress.com'],
  responsibility: 'C’est la société 1to1PROGRESS qui collecte vos données.',
  host: {
    name: 'OVH',
    address: {
      lines: ['2, rue Kellermann'],
      postalCode: '59100',
      city: 'Roubaix',
      country: 'FR',
    },
  },
  dpo: {
    status: 'appointed',
    contact: { email: 'rgpd@1to1progress.com' },
    tasks: 'Il répond à toute question sur la protection de vos données personnelles.',
  },
  requests: {
    channels: [
      {
        rights: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'],
        purpose:
          'pour exercer vos droits, pour une question sur cette politique ou pour toute autre demande sur vos données',
        contact: {
          post: {
            label: '1to1 Consulting',
            lines: ['Horizon 2000, Mach 6', 'Avenue des Hauts Grigneux'],
            postalCode: '76420',
            city: 'Bihorel',
            country: 'FR',
          },
        },
      },
      {
        purpose: 'pour vous adresser plutôt à notre délégué à la protection des données',
        contact: { email: 'rgpd@1to1progress.com' },
      },
    ],
    identityCheck: {
      when: 'always',
      means:
        'Toute demande est accompagnée de la photocopie d’un titre d’identité signé, en cours de validité. Avant de donner suite à une demande d’accès, une preuve de votre identité peut aussi vous être demandée, pour en vérifier l’exactitude.',
    },
    answer: {
      within: '1 month',
      remarks:
        'à compter de la réception de votre demande ; ce délai peut s’allonger de deux mois quand une demande est complexe ou que les demandes sont nombreuses',
    },
    remarks: 'Toute demande indique aussi à quelle adresse l’éditeur peut vous joindre.',
  },
  supervisoryAuthorities: ['FR'],
  complaint:
    'La réclamation se dépose sur le site de la CNIL, https://www.cnil.fr/. Nous vous conseillons de nous écrire d’abord : nous sommes à votre disposition pour régler votre problème.',
  security: gap({
    question: 'Quelles mesures de sécurité protègent l’ensemble des données ?',
  }),
  changes:
    'Cette politique peut changer de temps à autre. Quand il le faut, un affichage sur notre site vous en informe ; nous vous conseillons de relire cette page régulièrement. Tant que vous utilisez le site, seule la version en ligne est opposable, aussi longtemps qu’aucune autre ne la remplace.',
  origin: {
    document: '« Politique de confidentialité », publiée par 1to1PROGRESS sur 1to1progress.com',
    dated: '2021-10-15',
    remarks:
      'Registre reconstitué à partir de cette politique, dans d’autres mots, sans rien y ajouter. Elle indique, pour le courrier et l’exercice des droits, l’adresse de 1to1 Consulting, sans dire le lien de cette société avec 1to1PROGRESS. Le nom du président n’est pas repris.',
  },
  acknowledged: [
    {
      rule: 'notice/unilateral-change',
      at: 'changes',
      by: 'Délégué à la protection des données',
      reason:
        'La politique publiée conseille de relire la page, et énonce que seule la version en ligne est opposable.',
    },
    {
      rule: 'rights/identity-proof',
      at: 'requests.identityCheck.when',
      by: 'Délégué à la protection des données',
      reason:
        'La politique publiée énonce que toute demande est accompagnée de la photocopie d’un titre d’identité.',
    },
  ],
});
