// Rebuilt from the published notice, with nothing added.
import { marketingOptOut, offers, unstatedChannels } from '../../communications.ts';
import { contactDetails, identity } from '../../data.ts';
import { applicants, students } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, consentWithdrawal, studentBasis } from '../../legal-bases.ts';
import { studentInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import {
  contactingUs,
  information,
  newsletters,
  notifications,
  subscribing,
} from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { informationAndProspectingPeriod } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-communication',
  name: {
    en: 'Information and commercial prospecting of applicants and students',
    fr: 'Information et prospection commerciale des candidats et étudiants',
  },
  role: 'controller',
  dataSubjects: [applicants, students],
  purposes: [
    { id: 'information', ...information, legalBasis: studentBasis },
    { id: 'notifications', ...notifications, legalBasis: studentBasis },
    {
      id: 'newsletters',
      ...newsletters,
      legalBasis: { basis: 'consent', withdrawal: consentWithdrawal },
    },
    {
      id: 'offers',
      purpose: {
        en: 'Inform you of future events, updates, new training programmes and services, the latest services and other offers',
        fr: 'Vous informer des événements à venir, des actualités, des nouvelles formations et des nouveaux services, des derniers services et d’autres offres',
      },
      condition: { en: 'if you have agreed to it', fr: 'si vous y avez consenti' },
      legalBasis: {
        basis: 'consent',
        collection: {
          en: 'You agree expressly, beforehand, for example to any commercial prospecting by e-mail or messaging.',
          fr: 'Vous donnez votre accord exprès, au préalable, par exemple à toute prospection commerciale par e-mail ou par message.',
        },
        withdrawal: consentWithdrawal,
      },
      objection: marketingOptOut,
      directMarketing: ['post', 'email', 'phone', 'messaging', 'social-media'],
      remarks: {
        en: 'The channels follow your communication preferences and the contact methods that you have given us: post, e-mail, telephone, messaging, instant messaging, social media.',
        fr: 'Les canaux suivent vos préférences de communication et les moyens de contact que vous nous avez donnés : courrier, e-mail, téléphone, message, messagerie instantanée, réseaux sociaux.',
      },
    },
    {
      id: 'similar-products',
      purpose: {
        en: 'Prospect you for similar products',
        fr: 'Vous prospecter pour des produits analogues',
      },
      legalBasis: { basis: 'legitimate-interests', interest: studentInterests, balancing },
      objection: marketingOptOut,
      directMarketing: unstatedChannels,
      marketingWithoutConsent: ['similar-products'],
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
  ],
  collection: [{ moments: [contactingUs, subscribing] }],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [informationAndProspectingPeriod],
  transfers: studentTransfers,
  communications: [offers],
});
