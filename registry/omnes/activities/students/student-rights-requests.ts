// Rebuilt from the published notice, with nothing added.
import { identityDocument, rightsFile } from '../../data.ts';
import { applicants, students } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { studentBasis } from '../../legal-bases.ts';
import { identityCheck, rightsRequests } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import {
  accessRequestsPeriod,
  identityDocumentsPeriod,
  objectionsPeriod,
} from '../../retention.ts';
import { provision } from '../../sources.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-rights-requests',
  name: {
    en: 'Requests of applicants, students and learners about their rights',
    fr: 'Demandes des candidats, étudiants et apprenants relatives à leurs droits',
  },
  role: 'controller',
  dataSubjects: [applicants, students],
  purposes: [
    { id: 'requests', ...rightsRequests, legalBasis: studentBasis },
    { id: 'identity-check', ...identityCheck, legalBasis: studentBasis },
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
  transfers: studentTransfers,
});
