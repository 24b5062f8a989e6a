// Messages: the offers that the published notice describes. It does not say through which channel
// important notifications go; these are purposes of the activities.
import { communication, gap } from './language.ts';

/** How to refuse offers: visitors, students, alumni, partners. */
export const marketingOptOut = {
  en: 'You can object at any time: by the unsubscribe link in the marketing e-mails, by replying to a message in the way it sets out, by telling the operator who calls you for the campaign, or in writing, to our Data Protection Officer.',
  fr: 'Vous pouvez vous y opposer à tout moment : par le lien de désinscription des e-mails commerciaux, en répondant à un message selon la procédure indiquée, en le disant à l’opérateur qui vous appelle pour la campagne, ou en écrivant à notre délégué à la protection des données.',
};

const ifAgreed = {
  en: 'if you have agreed to it, according to your communication preferences and to the contact methods that you have given us',
  fr: 'si vous y avez consenti, selon vos préférences de communication et les moyens de contact que vous nous avez donnés',
};

const unlessObjected = {
  en: 'if you have not objected to it, according to your communication preferences and to the contact methods that you have given us',
  fr: 'si vous ne vous y êtes pas opposé, selon vos préférences de communication et les moyens de contact que vous nous avez donnés',
};

const events = { en: 'future events', fr: 'événements à venir' } as const;
const updates = { en: 'updates', fr: 'actualités' } as const;
const programmes = {
  en: 'new training programmes and services, and the latest services',
  fr: 'nouvelles formations, nouveaux services et derniers services',
} as const;
const other = { en: 'other offers', fr: 'autres offres' } as const;
const aboutStudents = {
  en: 'other offers, above all those on our students’ courses of study',
  fr: 'autres offres, notamment celles qui ont trait au parcours de nos étudiants',
} as const;

const channels = ['post', 'email', 'phone', 'messaging', 'social-media'] as const;

/** The channels of prospecting for similar products, which the notice does not state. */
export const unstatedChannels = gap({
  question: {
    en: 'Through which channels are people prospected for similar products?',
    fr: 'Par quels canaux les personnes sont-elles prospectées pour des produits analogues ?',
  },
});

// Visitors, students, alumni: if they have agreed.

export const offers = communication({
  id: 'offers',
  name: { en: 'offers and news', fr: 'offres et actualités' },
  channel: channels,
  kind: 'commercial',
  when: ifAgreed,
  contents: [events, updates, programmes, other],
  refusal: marketingOptOut,
});

// Partners: unless they have objected.

export const partnerOffers = communication({
  id: 'partner-offers',
  name: { en: 'offers and news for partners', fr: 'offres et actualités pour les partenaires' },
  channel: channels,
  kind: 'commercial',
  when: unlessObjected,
  contents: [events, updates, programmes, aboutStudents],
  refusal: marketingOptOut,
});
