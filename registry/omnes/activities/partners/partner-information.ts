// Rebuilt from the published notice, with nothing added.
import { identity } from '../../data.ts';
import { partnerContactDetails, partnerProfession } from '../../data-by-audience.ts';
import { partners } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { partnerBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { formsAndChatbots, information, notifications } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-information',
  name: {
    en: 'Information, services and notifications for partners',
    fr: 'Information, services et notifications pour les partenaires',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    { id: 'information', ...information, legalBasis: partnerBasis },
    { id: 'notifications', ...notifications, legalBasis: partnerBasis },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: partnerContactDetails, source: 'data-subject', provision },
    { category: partnerProfession, source: 'data-subject', provision },
  ],
  collection: [{ moments: [formsAndChatbots] }],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
