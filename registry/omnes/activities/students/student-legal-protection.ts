// Rebuilt from the published notice, with nothing added.
import { applicants, students } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { obligingLaw, studentBasis } from '../../legal-bases.ts';
import { defence, fraud, legalDuties } from '../../purposes.ts';
import {
  acquirers,
  authorisedPersons,
  authorities,
  departments,
  disclosureGrounds,
  otherThirdParties,
  schoolDepartments,
} from '../../recipients.ts';
import { ongoingNeed, studentGeneralRule } from '../../retention.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-legal-protection',
  name: {
    en: 'Prevention of fraud, defence of rights and disclosures: applicants and students',
    fr: 'Prévention de la fraude, défense des droits et communication de données de candidats et d’étudiants',
  },
  role: 'controller',
  dataSubjects: [applicants, students],
  purposes: [
    { id: 'fraud', ...fraud, legalBasis: studentBasis },
    { id: 'rights', ...defence, legalBasis: studentBasis },
    {
      id: 'legal-duties',
      ...legalDuties,
      legalBasis: { basis: 'legal-obligation', law: obligingLaw },
    },
  ],
  data: gap({
    question: {
      en: 'Which data serve these purposes?',
      fr: 'Quelles données servent ces finalités ?',
    },
  }),
  recipients: [
    departments,
    schoolDepartments,
    { recipient: authorities, condition: disclosureGrounds },
    otherThirdParties,
    acquirers,
    authorisedPersons,
  ],
  retention: [studentGeneralRule],
  transfers: studentTransfers,
  acknowledged: [ongoingNeed],
});
