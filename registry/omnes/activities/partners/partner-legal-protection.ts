// Rebuilt from the published notice, with nothing added.
import { partners } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { obligingLaw, partnerBasis } from '../../legal-bases.ts';
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
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-legal-protection',
  name: {
    en: 'Prevention of fraud, defence of rights and disclosures that concern partners',
    fr: 'Prévention de la fraude, défense des droits et communication de données de partenaires',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    { id: 'fraud', ...fraud, legalBasis: partnerBasis },
    { id: 'rights', ...defence, legalBasis: partnerBasis },
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
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
