// Rebuilt from the published notice, with nothing added.
import { identity } from '../../data.ts';
import { partnerContactDetails, partnerProfession } from '../../data-by-audience.ts';
import { partners } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, partnerBasis } from '../../legal-bases.ts';
import { partnerInterests } from '../../legitimate-interests.ts';
import { dataHosts, eventOrganisers, serviceProviders } from '../../processors.ts';
import { eventSecurity, newsletters, subscribing } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-events',
  name: {
    en: 'Events, webinars, services, newsletters and alerts for partners',
    fr: 'Événements, webinaires, services, lettres d’information et alertes pour les partenaires',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    {
      id: 'registrations',
      purpose: {
        en: 'Register you for the events, webinars or services that you attend or contribute to',
        fr: 'Vous inscrire aux événements, webinaires ou services auxquels vous assistez ou contribuez',
      },
      legalBasis: partnerBasis,
    },
    { id: 'newsletters', ...newsletters, legalBasis: partnerBasis },
    {
      id: 'event-security',
      ...eventSecurity,
      legalBasis: { basis: 'legitimate-interests', interest: partnerInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: partnerContactDetails, source: 'data-subject', provision },
    { category: partnerProfession, source: 'data-subject', provision },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You register for events, webinars or services, to attend or to contribute.',
          fr: 'Vous vous inscrivez à des événements, à des webinaires ou à des services, pour y assister ou y contribuer.',
        },
        subscribing,
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, eventOrganisers, dataHosts],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
