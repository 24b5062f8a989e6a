// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import { visitorLogbook } from '../../data.ts';
import { partners } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { partnerBasis } from '../../legal-bases.ts';
import { serviceProviders } from '../../processors.ts';
import { premises } from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { logbookEntries } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-premises',
  name: {
    en: 'Security of the premises that partners visit',
    fr: 'Sécurité des locaux que les partenaires visitent',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [{ id: 'premises', ...premises, legalBasis: partnerBasis }],
  data: [{ category: visitorLogbook, source: logbookEntries }],
  recipients: [departments, schoolDepartments, serviceProviders],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms, { ...openPurpose, at: 'purposes[0].details[0]' }],
});
