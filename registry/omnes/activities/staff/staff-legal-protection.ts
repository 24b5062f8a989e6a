// Rebuilt from the published notice, with nothing added.
import { activity } from '../../language.ts';
import { obligingLaw, staffBasis } from '../../legal-bases.ts';
import { serviceProviders } from '../../processors.ts';
import { legalDuties } from '../../purposes.ts';
import {
  acquirers,
  authorisedPersons,
  authorities,
  departments,
  disclosureGrounds,
  otherThirdParties,
  schoolDepartments,
} from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { applicantsAndStaff, unstatedData } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-legal-protection',
  name: {
    en: 'HR disputes, prevention of fraud, defence of rights and disclosures',
    fr: 'Litiges RH, prévention de la fraude, défense des droits et communication de données',
  },
  role: 'controller',
  dataSubjects: applicantsAndStaff,
  purposes: [
    {
      id: 'disputes',
      purpose: { en: 'Manage any HR dispute', fr: 'Gérer les éventuels litiges RH' },
      legalBasis: staffBasis,
    },
    {
      id: 'fraud',
      purpose: {
        en: 'Guard you and ourselves against fraud, other illegal activities and accusations without foundation',
        fr: 'Vous protéger, et nous protéger, contre la fraude et d’autres activités illicites, ou des accusations infondées',
      },
      legalBasis: staffBasis,
    },
    {
      id: 'rights',
      purpose: {
        en: 'Establish, exercise and defend your rights and ours',
        fr: 'Établir, exercer et défendre vos droits et les nôtres',
      },
      legalBasis: staffBasis,
    },
    {
      id: 'legal-duties',
      ...legalDuties,
      legalBasis: { basis: 'legal-obligation', law: obligingLaw },
    },
  ],
  data: unstatedData,
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    { recipient: authorities, condition: disclosureGrounds },
    otherThirdParties,
    acquirers,
    authorisedPersons,
  ],
  retention: [staffGeneralRule],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
