// Rebuilt from the published notice, with nothing added.
import { marketingOptOut, offers, unstatedChannels } from '../../communications.ts';
import { contactDetails, identity } from '../../data.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, consentWithdrawal } from '../../legal-bases.ts';
import { alumniInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { informationAndProspectingPeriod } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-prospecting',
  name: {
    en: 'Prospecting of alumni, and their part in school life',
    fr: 'Prospection des anciens élèves, et participation à la vie de l’école',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
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
      legalBasis: { basis: 'legitimate-interests', interest: alumniInterests, balancing },
      objection: marketingOptOut,
      directMarketing: unstatedChannels,
      marketingWithoutConsent: ['similar-products'],
    },
    {
      id: 'school-life',
      purpose: {
        en: 'Suggest that you take part in the activities of your former institution',
        fr: 'Vous proposer de participer aux activités de votre ancien établissement',
      },
      details: [
        { en: 'open days', fr: 'journées portes ouvertes' },
        { en: 'presentations to students', fr: 'présentations aux étudiants' },
        { en: 'as a member of a panel', fr: 'comme membre d’un jury' },
      ],
      condition: { en: 'if you have agreed to it', fr: 'si vous y avez consenti' },
      legalBasis: { basis: 'consent', withdrawal: consentWithdrawal },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [informationAndProspectingPeriod],
  transfers: alumniTransfers,
  communications: [offers],
});
