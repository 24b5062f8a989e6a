// Rebuilt from the published notice, with nothing added.
import { marketingOptOut, offers } from '../../communications.ts';
import { contactDetails, identity } from '../../data.ts';
import { contacts, visitors } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { consentWithdrawal } from '../../legal-bases.ts';
import { dataHosts, prospectingProviders, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { prospectingPeriod } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'visitor-prospecting',
  name: {
    en: 'Commercial prospecting of visitors and contacts',
    fr: 'Prospection commerciale des visiteurs et contacts',
  },
  role: 'controller',
  dataSubjects: [visitors, contacts],
  purposes: [
    {
      id: 'offers',
      purpose: {
        en: 'Inform you of future events, updates, new training programmes and services, the latest services and other offers',
        fr: 'Vous informer des événements à venir, des actualités, des nouvelles formations et des nouveaux services, des derniers services et d’autres offres',
      },
      condition: {
        en: 'if you have agreed to it',
        fr: 'si vous y avez consenti',
      },
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
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, prospectingProviders, dataHosts],
  retention: [prospectingPeriod],
  transfers: thirdPartyTransfers,
  communications: [offers],
  acknowledged: [otherMechanisms],
});
