// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import { visitorLogbook } from '../../data.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis } from '../../legal-bases.ts';
import { serviceProviders } from '../../processors.ts';
import { premises } from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { logbookEntries } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-premises',
  name: {
    en: 'Security of the premises that alumni visit',
    fr: 'Sécurité des locaux que les anciens élèves visitent',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [{ id: 'premises', ...premises, legalBasis: alumniBasis }],
  data: [{ category: visitorLogbook, source: logbookEntries }],
  recipients: [departments, schoolDepartments, serviceProviders],
  retention: [generalRule],
  transfers: alumniTransfers,
  acknowledged: [ongoingNeed, { ...openPurpose, at: 'purposes[0].details[0]' }],
});
