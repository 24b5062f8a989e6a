// Rebuilt from the published notice, with nothing added.
import { identityDocument, rightsFile } from '../../data.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis } from '../../legal-bases.ts';
import { identityCheck, rightsRequests } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import {
  accessRequestsPeriod,
  identityDocumentsPeriod,
  objectionsPeriod,
} from '../../retention.ts';
import { provision } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-rights-requests',
  name: {
    en: 'Requests of alumni about their rights',
    fr: 'Demandes des anciens élèves relatives à leurs droits',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    { id: 'requests', ...rightsRequests, legalBasis: alumniBasis },
    { id: 'identity-check', ...identityCheck, legalBasis: alumniBasis },
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
  transfers: alumniTransfers,
});
