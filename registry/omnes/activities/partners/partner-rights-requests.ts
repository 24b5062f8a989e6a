// Rebuilt from the published notice, with nothing added.
import { identityDocument, rightsFile } from '../../data.ts';
import { partners } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { partnerBasis } from '../../legal-bases.ts';
import { identityCheck, rightsRequests } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import {
  accessRequestsPeriod,
  identityDocumentsPeriod,
  objectionsPeriod,
} from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-rights-requests',
  name: {
    en: 'Requests of partners about their rights',
    fr: 'Demandes des partenaires relatives à leurs droits',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    { id: 'requests', ...rightsRequests, legalBasis: partnerBasis },
    { id: 'identity-check', ...identityCheck, legalBasis: partnerBasis },
  ],
  data: [
    { category: rightsFile, source: 'data-subject', provision },
    {
      category: identityDocument,
      source: 'data-subject',
      condition: identityCheck.condition,
      provision,
    },
  ],
  recipients: [departments, schoolDepartments],
  retention: [accessRequestsPeriod, objectionsPeriod, identityDocumentsPeriod],
  transfers: thirdPartyTransfers,
  acknowledged: [otherMechanisms],
});
