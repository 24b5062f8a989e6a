// Rebuilt from the published notice, with nothing added.
import { identityDocument, rightsFile } from '../../data.ts';
import { activity } from '../../language.ts';
import { staffBasis } from '../../legal-bases.ts';
import { identityCheck, rightsRequests } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import {
  accessRequestsPeriod,
  identityDocumentsPeriod,
  objectionsPeriod,
} from '../../retention.ts';
import { provision } from '../../sources.ts';
import { applicantsAndStaff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-rights-requests',
  name: {
    en: 'Requests of job applicants, staff and teachers about their rights',
    fr: 'Demandes des candidats à un emploi, salariés et enseignants relatives à leurs droits',
  },
  role: 'controller',
  dataSubjects: applicantsAndStaff,
  purposes: [
    { id: 'requests', ...rightsRequests, legalBasis: staffBasis },
    { id: 'identity-check', ...identityCheck, legalBasis: staffBasis },
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
