// Rebuilt from the published notice, with nothing added.
import { contacts, visitors } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { possiblyObligingLaw, visitorBasis } from '../../legal-bases.ts';
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
  id: 'visitor-legal-protection',
  name: {
    en: 'Prevention of fraud, defence of rights and disclosures',
    fr: 'Prévention de la fraude, défense des droits et communication de données',
  },
  role: 'controller',
  dataSubjects: [visitors, contacts],
  purposes: [
    {
      id: 'fraud',
      purpose: {
        en: 'Guard you and our staff against fraud, other illegal activities and accusations without foundation',
        fr: 'Vous protéger, ainsi que notre personnel, contre la fraude et d’autres activités illicites, ou des accusations infondées',
      },
      legalBasis: visitorBasis,
    },
    {
      id: 'rights',
      purpose: {
        en: 'Establish, exercise and defend your rights and those of our staff',
        fr: 'Établir, exercer et défendre vos droits et ceux de notre personnel',
      },
      legalBasis: visitorBasis,
    },
    {
      id: 'legal-duties',
      purpose: {
        en: 'Meet the obligations that the laws and regulations in force lay on us',
        fr: 'Respecter les obligations légales et réglementaires en vigueur',
      },
      legalBasis: { basis: 'legal-obligation', law: possiblyObligingLaw },
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
