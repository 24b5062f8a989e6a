// Rebuilt from the published notice, with nothing added.
import { contactDetails, identity } from '../../data.ts';
import { visitorProfession } from '../../data-by-audience.ts';
import { contacts, visitors } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, consentWithdrawal, visitorBasis } from '../../legal-bases.ts';
import { visitorInterests } from '../../legitimate-interests.ts';
import { dataHosts, eventOrganisers, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'visitor-events',
  name: {
    en: 'Events, webinars, services, newsletters and alerts',
    fr: 'Événements, webinaires, services, lettres d’information et alertes',
  },
  role: 'controller',
  dataSubjects: [visitors, contacts],
  purposes: [
    {
      id: 'registrations',
      purpose: {
        en: 'Register you for the events, webinars or services that you choose',
        fr: 'Vous inscrire aux événements, webinaires ou services que vous choisissez',
      },
      legalBasis: visitorBasis,
    },
    {
      id: 'newsletters',
      purpose: {
        en: 'Send you the newsletters and alerts that you subscribe to, on events or information',
        fr: 'Vous envoyer les lettres d’information et les alertes auxquelles vous vous abonnez, sur des événements ou des informations',
      },
      legalBasis: { basis: 'consent', withdrawal: consentWithdrawal },
    },
    {
      id: 'event-security',
      purpose: {
        en: 'Carry out what the security of events requires',
        fr: 'Mener les opérations nécessaires à la sécurité des événements',
      },
      legalBasis: { basis: 'legitimate-interests', interest: visitorInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: visitorProfession, source: 'data-subject', provision },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You register for events, webinars or services.',
          fr: 'Vous vous inscrivez à des événements, à des webinaires ou à des services.',
        },
        {
          en: 'You subscribe to our newsletters, or to alerts about events or information.',
          fr: 'Vous vous abonnez à des lettres d’information et à des alertes sur des événements ou des informations.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, eventOrganisers, dataHosts],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
