// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import { visitorLogbook } from '../../data.ts';
import { contacts, visitors } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { visitorBasis } from '../../legal-bases.ts';
import { serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'visitor-premises',
  name: { en: 'Security of the premises', fr: 'Sécurité des locaux' },
  role: 'controller',
  dataSubjects: [visitors, contacts],
  purposes: [
    {
      id: 'premises',
      purpose: {
        en: 'Maintain the physical security of our premises',
        fr: 'Assurer la sécurité physique de nos locaux',
      },
      details: [{ en: 'for example visitor logbooks', fr: 'par exemple registres des visiteurs' }],
      legalBasis: visitorBasis,
    },
  ],
  data: [
    {
      category: visitorLogbook,
      source: gap({
        question: {
          en: 'What do the logbooks hold, and who writes it down?',
          fr: 'Que contiennent les registres, et qui les remplit ?',
        },
      }),
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms, { ...openPurpose, at: 'purposes[0].details[0]' }],
});
