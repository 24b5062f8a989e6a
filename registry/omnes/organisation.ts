// A reconstruction of the legal notice, the privacy policy and the cookie policies that OMNES Education
// has published. It states nothing that they do not; what they leave open is a question (`gap`).
import { dataProtectionOfficer } from './accepted.ts';
import { dpoAddress, dpoEmail } from './contact.ts';
import { gap, organisation } from './language.ts';
import { auditsAndReviews, layeredSecurity, protectionAgainstIncidents } from './security.ts';

/** Why only one authority is listed. */
const localAuthority = {
  en: 'The published notice states that the authority is the local one, names that of France, and describes no complaints procedure.',
  fr: 'La notice publiée énonce que l’autorité est celle du lieu, nomme celle de la France et ne décrit pas de procédure de réclamation.',
};

export default organisation({
  id: 'omnes',
  name: 'Organisation et Développement',
  languages: ['en', 'fr'],
  country: 'FR',
  kind: 'company',
  legalForm: 'SAS, société par actions simplifiée',
  registration: 'RCS Paris 445 260 169',
  shareCapital: { amount: 9041900, currency: 'EUR' },
  brands: ['OMNES Education'],
  addresses: [
    {
      label: 'Tour Grenelle',
      lines: ['43 quai de Grenelle'],
      postalCode: '75015',
      city: 'Paris',
      country: 'FR',
    },
  ],
  contact: { email: dpoEmail, post: dpoAddress },
  websites: ['https://www.omneseducation.com'],
  responsibility: {
    en: 'Your data may be processed because we communicate with you, because of your course of study or of our contract with you, or because you have logged on to one of our websites or come to one of our campuses. Organisation et Développement is the controller, alone, of the processing that OMNES Education carries out; for a learner’s course of study, it is so jointly with the schools.',
    fr: 'Vos données peuvent être traitées parce que nous communiquons avec vous, en raison de vos études ou de notre relation contractuelle, ou parce que vous vous êtes connecté à l’un de nos sites web ou êtes venu sur l’un de nos campus. Organisation et Développement est seul responsable des traitements que met en œuvre OMNES Education ; pour le parcours d’un apprenant, il l’est conjointement avec les écoles.',
  },
  group: {
    name: 'OMNES Education',
    entities: gap({
      question: {
        en: 'Which companies and which schools form the OMNES Education Group?',
        fr: 'Quelles sociétés et quelles écoles constituent le groupe OMNES Education ?',
      },
    }),
  },
  host: {
    name: 'Platform.sh',
    address: {
      lines: ['131 boulevard de Sébastopol'],
      postalCode: '75002',
      city: 'Paris',
      country: 'FR',
    },
    phone: '01 40 09 30 00',
  },
  dpo: {
    status: 'appointed',
    contact: { email: dpoEmail, post: dpoAddress },
  },
  representatives: [
    {
      territory: 'GB',
      law: {
        law: 'United Kingdom General Data Protection Regulation (UK GDPR)',
        article: '27',
        country: 'GB',
      },
      name: 'European Education Centre Ltd.',
      legalForm: {
        en: 'private limited company',
        fr: 'société à responsabilité limitée de droit anglais',
      },
      registration: '4539837',
      address: {
        lines: ['32 Aybrook Street'],
        postalCode: 'W1U 4AW',
        city: 'London',
        country: 'GB',
      },
    },
    {
      territory: 'CH',
      law: {
        law: 'Loi fédérale du 25 septembre 2020 sur la protection des données',
        article: '14',
        country: 'CH',
      },
      name: 'Crea – École de Création en communication',
      legalForm: { en: 'joint-stock company', fr: 'société anonyme' },
      address: {
        lines: ['route des Acacia 43'],
        postalCode: '1227',
        city: 'Les Acacia, Genève',
        country: 'CH',
      },
    },
    {
      territory: 'MC',
      law: {
        law: 'Loi sur la protection des données',
        article: '24',
        country: 'MC',
      },
      name: 'International University of Monaco – IUM',
      legalForm: { en: 'Monegasque joint-stock company', fr: 'société anonyme monégasque' },
      registration: '01S03952',
      address: {
        label: 'Le Stella',
        lines: ['6 rue Augustin Vento'],
        postalCode: '98000',
        city: 'Monaco',
        country: 'MC',
      },
    },
  ],
  requests: {
    channels: [
      {
        purpose: {
          en: 'for all of your rights, with our Data Protection Officer: by letter to the registered office, or by e-mail',
          fr: 'pour tous vos droits, auprès de notre délégué à la protection des données : par courrier au siège social, ou par e-mail',
        },
        contact: { email: dpoEmail, post: dpoAddress },
      },
    ],
    identityCheck: {
      when: 'reasonable-doubt',
      means: {
        en: 'The check protects your private life and keeps your data secure.',
        fr: 'Cette vérification protège votre vie privée et la sécurité de vos données.',
      },
    },
  },
  supervisoryAuthorities: ['FR'],
  complaint: {
    en: 'The authority is the local one; in France, it is the CNIL.',
    fr: 'L’autorité est celle du lieu ; en France, c’est la CNIL.',
  },
  security: [layeredSecurity, auditsAndReviews, protectionAgainstIncidents],
  changes: {
    en: 'We may update this policy as legislation, regulations, technology and trade change. How we inform you of an update depends on the extent of the changes; you are told of any significant one if and when the legislation and regulations in force require it. The date that the policy bears shows when it was last updated.',
    fr: 'Nous pouvons mettre à jour cette politique pour suivre l’évolution de la législation, de la réglementation, de la technique et du commerce. La façon de vous en informer dépend de l’ampleur des modifications ; tout changement important vous est signalé si et quand la législation et la réglementation en vigueur l’exigent. La date que porte la politique est celle de la dernière mise à jour.',
  },
  origin: {
    document: {
      en: '“Legal notice and privacy policy”, with two cookie policies, published by OMNES Education',
      fr: '« Legal notice and privacy policy », avec deux politiques relatives aux cookies, publiée par OMNES Education',
    },
    dated: '2024-10-31',
    remarks: {
      en: 'Rebuilt from this document, in other words. The first cookie policy that it contains is dated 17 July 2020. The French texts are ours: the document is in English.',
      fr: 'Registre reconstitué à partir de ce document, dans d’autres mots. La première politique relative aux cookies qu’il contient est datée du 17 juillet 2020. Les textes français sont les nôtres : le document est en anglais.',
    },
  },
  acknowledged: [
    {
      rule: 'rights/authority-per-jurisdiction',
      at: 'representatives[0].territory',
      by: dataProtectionOfficer,
      reason: localAuthority,
    },
    {
      rule: 'rights/authority-per-jurisdiction',
      at: 'representatives[1].territory',
      by: dataProtectionOfficer,
      reason: localAuthority,
    },
    {
      rule: 'rights/authority-per-jurisdiction',
      at: 'representatives[2].territory',
      by: dataProtectionOfficer,
      reason: localAuthority,
    },
  ],
});
