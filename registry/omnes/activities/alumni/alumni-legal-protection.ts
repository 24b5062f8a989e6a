// Rebuilt from the published notice, with nothing added.
import { alumni } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { alumniBasis, obligingLaw } from '../../legal-bases.ts';
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
import { generalRule, ongoingNeed } from '../../retention.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-legal-protection',
  name: {
    en: 'Prevention of fraud, defence of rights and disclosures that concern alumni',
    fr: 'Prévention de la fraude, défense des droits et communication de données d’anciens élèves',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    { id: 'fraud', ...fraud, legalBasis: alumniBasis },
    { id: 'rights', ...defence, legalBasis: alumniBasis },
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
  retention: [generalRule],
  transfers: alumniTransfers,
  acknowledged: [ongoingNeed],
});
