// Rebuilt from the published notice, with nothing added.
import { marketingOptOut, partnerOffers } from '../../communications.ts';
import { identity } from '../../data.ts';
import { partnerContactDetails } from '../../data-by-audience.ts';
import { partners } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing } from '../../legal-bases.ts';
import { partnerInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { prospectingPeriod } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-prospecting',
  name: {
    en: 'Commercial prospecting of business partners',
    fr: 'Prospection commerciale des partenaires',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    {
      id: 'offers',
      purpose: {
        en: 'Inform you of future events, updates, new training programmes and services, the latest services and other offers, above all those on our students’ courses of study',
        fr: 'Vous informer des événements à venir, des actualités, des nouvelles formations et des nouveaux services, des derniers services et d’autres offres, notamment celles qui ont trait au parcours de nos étudiants',
      },
      condition: {
        en: 'if you have not objected to it',
        fr: 'si vous ne vous y êtes pas opposé',
      },
      legalBasis: { basis: 'legitimate-interests', interest: partnerInterests, balancing },
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
    { category: partnerContactDetails, source: 'data-subject', provision },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [prospectingPeriod],
  transfers: thirdPartyTransfers,
  communications: [partnerOffers],
  acknowledged: [otherMechanisms],
});
