// Rebuilt from the published notice, with nothing added.
import { contactDetails, identity } from '../../data.ts';
import { staffProfession } from '../../data-by-audience.ts';
import { activity } from '../../language.ts';
import { balancing } from '../../legal-bases.ts';
import { staffInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, suppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { employmentContract, staff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-training',
  name: { en: 'Training of staff and teachers', fr: 'Formation des salariés et enseignants' },
  role: 'controller',
  dataSubjects: staff,
  purposes: [
    {
      id: 'programmes',
      purpose: {
        en: 'Offer you training programmes, and organise those that you benefit from',
        fr: 'Vous proposer des formations, et organiser celles dont vous bénéficiez',
      },
      legalBasis: { basis: 'legitimate-interests', interest: staffInterests, balancing },
    },
    {
      id: 'requests',
      purpose: {
        en: 'Deal with your requests for training programmes',
        fr: 'Traiter vos demandes de formation',
      },
      legalBasis: employmentContract,
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: staffProfession, source: 'data-subject', provision },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You enrol in a training programme.',
          fr: 'Vous vous inscrivez à une formation.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, suppliers, dataHosts],
  retention: [staffGeneralRule],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
