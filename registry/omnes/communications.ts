// Messages: the offers that the published notice describes, one declaration a channel. It does not
// say through which channel important notifications go; these are purposes of the activities.
import { communication } from './language.ts';

/** How to refuse offers: visitors, students, alumni, partners. */
export const marketingOptOut = {
  en: 'You can refuse them at any time: by the unsubscribe link in the marketing e-mails, by replying to a message in the way it sets out, by telling the operator who calls you for the campaign, or in writing, to our Data Protection Officer.',
  fr: 'Vous pouvez les refuser à tout moment : par le lien de désinscription des e-mails commerciaux, en répondant à un message selon la procédure indiquée, en le disant à l’opérateur qui vous appelle pour la campagne, ou en écrivant à notre délégué à la protection des données.',
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
const offers = { en: 'other offers', fr: 'autres offres' } as const;
const aboutStudents = {
  en: 'other offers, above all those on our students’ courses of study',
  fr: 'autres offres, notamment celles qui ont trait au parcours de nos étudiants',
} as const;

// Visitors, students, alumni: if they have agreed.

export const offersByPost = communication({
  id: 'offers-by-post',
  name: { en: 'offers by post', fr: 'offres par courrier' },
  channel: 'post',
  kind: 'commercial',
  when: ifAgreed,
  contents: [events, updates, programmes, offers],
  refusal: marketingOptOut,
});

export const offersByEmail = communication({
  id: 'offers-by-email',
  name: { en: 'offers by e-mail', fr: 'offres par e-mail' },
  channel: 'email',
  kind: 'commercial',
  when: ifAgreed,
  contents: [events, updates, programmes, offers],
  refusal: marketingOptOut,
});

export const offersByPhone = communication({
  id: 'offers-by-phone',
  name: { en: 'offers by telephone', fr: 'offres par téléphone' },
  channel: 'phone',
  kind: 'commercial',
  when: ifAgreed,
  contents: [events, updates, programmes, offers],
  refusal: marketingOptOut,
});

export const offersByMessaging = communication({
  id: 'offers-by-messaging',
  name: {
    en: 'offers by messaging, instant messaging and social media',
    fr: 'offres par message, messagerie instantanée et réseaux sociaux',
  },
  channel: 'messaging',
  kind: 'commercial',
  when: ifAgreed,
  contents: [events, updates, programmes, offers],
  refusal: marketingOptOut,
});

// Partners: unless they have objected.

export const partnerOffersByPost = communication({
  id: 'partner-offers-by-post',
  name: { en: 'offers to partners by post', fr: 'offres aux partenaires par courrier' },
  channel: 'post',
  kind: 'commercial',
  when: unlessObjected,
  contents: [events, updates, programmes, aboutStudents],
  refusal: marketingOptOut,
});

export const partnerOffersByEmail = communication({
  id: 'partner-offers-by-email',
  name: { en: 'offers to partners by e-mail', fr: 'offres aux partenaires par e-mail' },
  channel: 'email',
  kind: 'commercial',
  when: unlessObjected,
  contents: [events, updates, programmes, aboutStudents],
  refusal: marketingOptOut,
});

export const partnerOffersByPhone = communication({
  id: 'partner-offers-by-phone',
  name: { en: 'offers to partners by telephone', fr: 'offres aux partenaires par téléphone' },
  channel: 'phone',
  kind: 'commercial',
  when: unlessObjected,
  contents: [events, updates, programmes, aboutStudents],
  refusal: marketingOptOut,
});

export const partnerOffersByMessaging = communication({
  id: 'partner-offers-by-messaging',
  name: {
    en: 'offers to partners by messaging, instant messaging and social media',
    fr: 'offres aux partenaires par message, messagerie instantanée et réseaux sociaux',
  },
  channel: 'messaging',
  kind: 'commercial',
  when: unlessObjected,
  contents: [events, updates, programmes, aboutStudents],
  refusal: marketingOptOut,
});
