// Rebuilt from the published notice, with nothing added.
import { chatbotInput, contactDetails, identity } from '../../data.ts';
import { alumniProfession } from '../../data-by-audience.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import {
  contactingUs,
  formsAndChatbots,
  information,
  notifications,
} from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { informationAndProspectingPeriod } from '../../retention.ts';
import { chatbots, provision } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-information',
  name: {
    en: 'Information, services, notifications and chatbots for alumni',
    fr: 'Information, services, notifications et agents conversationnels pour les anciens élèves',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    { id: 'information', ...information, legalBasis: alumniBasis, remarks: chatbots },
    { id: 'notifications', ...notifications, legalBasis: alumniBasis },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: alumniProfession, source: 'data-subject', provision },
    { category: chatbotInput, source: 'data-subject', provision: 'voluntary' },
  ],
  collection: [
    {
      moments: [
        contactingUs,
        {
          en: 'You enrol on a training programme or subscribe to a service.',
          fr: 'Vous vous inscrivez à une formation ou souscrivez un service.',
        },
        formsAndChatbots,
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [informationAndProspectingPeriod],
  transfers: alumniTransfers,
});
