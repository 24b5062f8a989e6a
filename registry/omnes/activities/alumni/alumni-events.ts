// Rebuilt from the published notice, with nothing added.
import { contactDetails, identity } from '../../data.ts';
import { alumniProfession } from '../../data-by-audience.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis, balancing } from '../../legal-bases.ts';
import { alumniInterests } from '../../legitimate-interests.ts';
import { dataHosts, eventOrganisers, serviceProviders } from '../../processors.ts';
import { eventSecurity, newsletters, registering, subscribing } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, informationAndProspectingPeriod, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-events',
  name: {
    en: 'Events, webinars, services, newsletters and alerts for alumni',
    fr: 'Événements, webinaires, services, lettres d’information et alertes pour les anciens élèves',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    {
      id: 'registrations',
      purpose: {
        en: 'Register you for the events, webinars or services that you choose',
        fr: 'Vous inscrire aux événements, webinaires ou services que vous choisissez',
      },
      legalBasis: alumniBasis,
    },
    { id: 'newsletters', ...newsletters, legalBasis: alumniBasis },
    {
      id: 'event-security',
      ...eventSecurity,
      legalBasis: { basis: 'legitimate-interests', interest: alumniInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: alumniProfession, source: 'data-subject', provision },
  ],
  collection: [{ moments: [registering, subscribing] }],
  recipients: [departments, schoolDepartments, serviceProviders, eventOrganisers, dataHosts],
  retention: [
    { for: { purposes: ['newsletters'] }, ...informationAndProspectingPeriod },
    { for: { purposes: ['registrations', 'event-security'] }, ...generalRule },
  ],
  transfers: alumniTransfers,
  acknowledged: [ongoingNeed],
});
